/** A paper as far as it can disagree with another: its lines, and the rows of its lists. */
export interface PaperText {
  /** Outside of lists. */
  readonly lines: readonly TextLine[];
  readonly rows: readonly TextRow[];
}

/** Where something stands in a paper. */
export interface PaperPlace {
  /** For a person: `đoạn 12`. */
  readonly words: string;
  /** Of the paragraph, from 1; 0 for the paper as a whole. */
  readonly position: number;
}

export const WHOLE_PAPER: PaperPlace = { words: 'cả văn bản', position: 0 };

export interface TextLine {
  readonly text: string;
  readonly place: PaperPlace;
}

export interface TextRow {
  /** Texts of its cells, from the left. */
  readonly cells: readonly string[];
  /** Index of the cell that says whom the row is about; absent where the list has no such column. */
  readonly nameAt?: number;
  readonly place: PaperPlace;
}

/** Where two texts of a paper do not agree. */
export interface Disagreement {
  /** What does not agree, for a person. */
  readonly subject: string;
  readonly place: PaperPlace;
  /** Empty where it is missing. */
  readonly found: string;
  /** Empty where there should be nothing. */
  readonly expected: string;
}

/** Heads of the columns that name the subjects of a list. */
export const NAME_HEADS = ['Họ và tên', 'Tập thể'];
