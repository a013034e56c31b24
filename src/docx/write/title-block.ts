import { AlignmentType, type FileChild, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { TEXT } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { type Frame, plainText, type Salutation, type State } from '../../document/tree.js';
import { textWidthPt } from '../../text/width.js';
import { ptToTwips } from '../units.js';
import { balanced } from './balance.js';
import { inlineRuns } from './inline.js';
import { contentLine, line, upper } from './lines.js';
import { textWidthTwips } from './page.js';
import { ruleBelow } from './rule.js';
import { GAP_ABOVE_PT, STYLE } from './styles.js';

/** Where the addressees start: the sample of an official letter puts the colon near a third of the width. */
const SALUTATION_INDENT_SHARE = 0.22;

/** What stands between the header and the body: name of the kind, subject, who issues it, whom it is addressed to. */
export function titleBlock(frame: Frame, layout: OfficeLayout): FileChild[] {
  const widthTwips = textWidthTwips(layout, frame.isLandscape);
  const { title, subjectPlace, authorityLine, salutation, state } = frame;
  return [
    ...(title === undefined ? [] : [line('title', title)]),
    ...(subjectPlace === 'title' ? subjectLines(frame, widthTwips, layout) : []),
    ...(subjectPlace === 'none' && title !== undefined
      ? [ruleBelow('title', title, { columnTwips: widthTwips }, layout)]
      : []),
    ...(authorityLine === undefined ? [] : [line('authorityLine', upper(authorityLine))]),
    ...(salutation ? salutationLines(salutation, state, widthTwips, layout) : []),
  ];
}

/** Subject in balanced lines and the rule under it (Phụ lục I, Phần I, Mục II, khoản 5). */
function subjectLines(
  { title, subject, state }: Frame,
  columnTwips: number,
  layout: OfficeLayout,
): FileChild[] {
  const text = plainText(subject);
  const { indent, widthPt } = balanced('subject', text, columnTwips, layout);
  return [
    contentLine('subject', subject, state, {
      indent,
      ...(title === undefined && { spacing: { before: ptToTwips(GAP_ABOVE_PT.title ?? 0) } }),
    }),
    ruleBelow('subject', text, { columnTwips, widthPt }, layout),
  ];
}

/** Room between the addressees and the body. */
const GAP_BELOW_SALUTATION_PT = 6;

/**
 * One addressee follows on the same line, in the middle where both fit on one; several stand below, each after a dash under the colon (Phụ lục I, Phần I,
 * Mục II, khoản 9, điểm d).
 */
function salutationLines(
  { lead, addressees, isCentred }: Salutation,
  state: State,
  widthTwips: number,
  layout: OfficeLayout,
): FileChild[] {
  const [only] = addressees;
  const left = Math.round(widthTwips * SALUTATION_INDENT_SHARE);
  const after = ptToTwips(GAP_BELOW_SALUTATION_PT);
  if (!isCentred && only && addressees.length === 1) {
    const right = Math.round(left / 2);
    const words = `${lead} ${plainText(only)}`;
    const widthPt = textWidthPt(words, layout.sizePt.salutation, TEXT.salutation);
    const isOneLine = ptToTwips(widthPt) <= widthTwips - left - right;
    return [
      new Paragraph({
        style: STYLE.salutation,
        spacing: { after },
        ...(isOneLine ? { alignment: AlignmentType.CENTER } : { indent: { left, right } }),
        children: [new TextRun(`${lead} `), ...inlineRuns(only, state)],
      }),
    ];
  }
  const dash = left + ptToTwips(textWidthPt(lead.slice(0, -1), layout.sizePt.salutation, TEXT.salutation));
  const hanging = ptToTwips(textWidthPt('- ', layout.sizePt.salutation, TEXT.salutation));
  const start = isCentred ? left : dash;
  return [
    isCentred ? line('centredLine', lead) : line('salutation', lead, { indent: { left } }),
    ...addressees.map(
      (addressee, index) =>
        new Paragraph({
          style: STYLE.salutation,
          indent: { left: start + hanging, hanging },
          spacing: { before: 0, ...(index === addressees.length - 1 && { after }) },
          tabStops: [{ type: TabStopType.LEFT, position: start + hanging }],
          children: [
            new TextRun({ children: ['-', new Tab()] }),
            ...inlineRuns(addressee, state),
            new TextRun(index === addressees.length - 1 ? '.' : ';'),
          ],
        }),
    ),
  ];
}
