/** A stretch of a page from left to right, in points from its left edge. */
export interface Span {
  readonly leftPt: number;
  readonly rightPt: number;
}

/** A box on a page, in points from its top left corner. */
export interface Box extends Span {
  readonly topPt: number;
  readonly bottomPt: number;
}

export function widthPt({ leftPt, rightPt }: Span): number {
  return rightPt - leftPt;
}

export function heightPt({ topPt, bottomPt }: Box): number {
  return bottomPt - topPt;
}

/** Middle of a stretch, from the left edge of the page. */
export function centerPt({ leftPt, rightPt }: Span): number {
  return (leftPt + rightPt) / 2;
}

/** The smallest box around some boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    leftPt: Math.min(...boxes.map(({ leftPt }) => leftPt)),
    rightPt: Math.max(...boxes.map(({ rightPt }) => rightPt)),
    topPt: Math.min(...boxes.map(({ topPt }) => topPt)),
    bottomPt: Math.max(...boxes.map(({ bottomPt }) => bottomPt)),
  };
}

export function toMm(pt: number): number {
  return (pt * 25.4) / 72;
}
