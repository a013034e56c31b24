import { Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { PAGE } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { STYLE } from './styles.js';
import { mmToTwips } from './units.js';

/** The official Word file of the Decree puts the header 10 mm from the edge; the Decree itself is silent. */
const HEADER_DISTANCE_MM = 10;

/** Width between the margins, in twips. */
export function textWidthTwips({ marginMm }: OfficeLayout): number {
  return mmToTwips(PAGE.widthMm) - mmToTwips(marginMm.left) - mmToTwips(marginMm.right);
}

/**
 * A portrait section with page numbers centred in the top margin, none on the first page (Phụ lục I, Phần I, Mục I,
 * khoản 7).
 */
export function portraitSection(
  layout: OfficeLayout,
  children: ISectionOptions['children'],
): ISectionOptions {
  const { top, bottom, left, right } = layout.marginMm;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mmToTwips(PAGE.widthMm), height: mmToTwips(PAGE.heightMm) },
        margin: {
          top: mmToTwips(top),
          bottom: mmToTwips(bottom),
          left: mmToTwips(left),
          right: mmToTwips(right),
          header: mmToTwips(HEADER_DISTANCE_MM),
          footer: mmToTwips(HEADER_DISTANCE_MM),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.pageNumber,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  };
}
