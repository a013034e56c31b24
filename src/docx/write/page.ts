import {
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { PAGE } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { Inline } from '../../document/tree.js';
import { mmToTwips } from '../units.js';
import { inlineRuns } from './inline.js';
import { circulationMark } from './marks.js';
import { STYLE } from './styles.js';

/** The official Word file of the Decree puts the header 10 mm from the edge; the Decree itself is silent. */
const HEADER_DISTANCE_MM = 10;

/** What a section holds besides its text. */
export interface SectionContent {
  readonly isLandscape: boolean;
  readonly children: readonly FileChild[];
  /** Lines at the foot of the first page. */
  readonly address?: readonly Inline[];
  /** In the top margin of the first page. */
  readonly circulation?: string | undefined;
}

/** Width between the margins, in twips. */
export function textWidthTwips({ marginMm }: OfficeLayout, isLandscape = false): number {
  const [paper, one, other] = isLandscape
    ? [PAGE.heightMm, marginMm.top, marginMm.bottom]
    : [PAGE.widthMm, marginMm.left, marginMm.right];
  return mmToTwips(paper) - mmToTwips(one) - mmToTwips(other);
}

/**
 * A section with page numbers of its own from 1, centred in the top margin, none on its first page (Phụ lục I, Phần I,
 * Mục I, khoản 7; Mục III, khoản 1, điểm đ).
 *
 * A landscape page is a portrait one turned: the binding edge (left) becomes the top. The Decree is silent on it.
 */
export function pageSection(
  layout: OfficeLayout,
  { isLandscape, children, address = [], circulation }: SectionContent,
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          // The library turns the paper by itself: the sizes are those of the upright page.
          width: mmToTwips(PAGE.widthMm),
          height: mmToTwips(PAGE.heightMm),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...marginsTwips(layout, isLandscape),
          // The address is the last line inside the text area (Phụ lục I, Phần I, Mục IV, box 13): it stands on the
          // margin, not in it.
          ...(address.length > 0 && { footer: mmToTwips(layout.marginMm.bottom) }),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({
        children: [
          circulation === undefined
            ? new Paragraph({})
            : circulationMark(circulation, textWidthTwips(layout, isLandscape)),
        ],
      }),
    },
    footers: {
      first: new Footer({ children: address.length > 0 ? addressLines(address) : [new Paragraph({})] }),
    },
    children,
  };
}

function marginsTwips({ marginMm: { top, bottom, left, right } }: OfficeLayout, isLandscape: boolean) {
  const turned = isLandscape
    ? { top: left, right: top, bottom: right, left: bottom }
    : { top, right, bottom, left };
  return {
    top: mmToTwips(turned.top),
    right: mmToTwips(turned.right),
    bottom: mmToTwips(turned.bottom),
    left: mmToTwips(turned.left),
    header: mmToTwips(HEADER_DISTANCE_MM),
    footer: mmToTwips(HEADER_DISTANCE_MM),
    gutter: 0,
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: STYLE.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

/** Under a line across the page (Phụ lục I, Phần I, Mục III, khoản 4). */
function addressLines(address: readonly Inline[]): Paragraph[] {
  return address.map(
    (text, index) =>
      new Paragraph({
        style: STYLE.address,
        ...(index === 0 && {
          border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
        }),
        children: inlineRuns(text, 'ban-hanh'),
      }),
  );
}
