import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { formatOf, shownNumber, sizesOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodySizePt, splitRuns } from './body-lines.js';
import { numberedLines } from './number-look.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

export const titledClauseLook: WordRule = {
  id: 'STRUCT-07',
  title: 'Khoản có tiêu đề: số và tiêu đề trên dòng riêng, in thường, cỡ chữ bằng lời văn, đứng, đậm',
  clause: TEXT.titledClause.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const titled = linesOf(document, 'titledClause', 'body');
    return [
      ...titled.flatMap((line) => formatOf(line, 'titledClause', ['caps', 'italic', 'bold'])),
      ...sizeReports(titled, document),
      ...leadInReports(document),
    ];
  },
  examples: {
    passing: [{ told: 'như chương trình soạn', edits: [] }],
    failing: [
      { told: 'nghiêng', edits: [{ part: 'titledClause', runs: { italic: true } }] },
      { told: 'in hoa', edits: [{ part: 'titledClause', text: '1. MỤC ĐÍCH' }] },
      { told: 'cỡ 13, lời văn cỡ 14', edits: [{ part: 'titledClause', runs: { sizePt: 13 } }] },
    ],
  },
};

function sizeReports(titled: readonly PartLine[], document: RecognisedDocument): WordReport[] {
  const size = bodySizePt(document);
  const faults = titled.flatMap((partLine): SharedFault[] => {
    const odd = sizesOf(partLine).find((each) => size !== undefined && each !== size);
    if (odd === undefined || size === undefined) return [];
    const { paragraph, start, end } = partLine.line;
    const changes = [{ kind: 'runs', paragraph, start, end, set: { sizePt: size } } as const];
    return [{ partLine, found: `cỡ ${shownNumber(odd)}`, changes }];
  });
  return sharedReport(faults, {
    subject: PART_NAMES.titledClause,
    wanted: `cỡ chữ bằng lời văn${size === undefined ? '' : `, cỡ ${shownNumber(size)}`}`,
    mend: 'đặt cỡ chữ của tiêu đề khoản bằng cỡ chữ lời văn',
  });
}

/** Words in bold that the text goes on after on the same line: many offices write so. */
const LEAD_IN_WORDS = 2;

function leadInReports(document: RecognisedDocument): WordReport[] {
  const faults = numberedLines(document, 'clause').flatMap((partLine): SharedFault[] => {
    const { line, number = '' } = partLine;
    const { after } = splitRuns(partLine, number.length + 1);
    const light = after.findIndex(({ format }) => !format.bold);
    if (light <= 0) return [];
    const lead = after
      .slice(0, light)
      .map(({ text }) => text)
      .join('')
      .trim();
    const rest = after
      .slice(light)
      .map(({ text }) => text)
      .join('')
      .trim();
    const isLeadIn = lead.split(/\s+/u).length >= LEAD_IN_WORDS && rest.split(/\s+/u).length >= LEAD_IN_WORDS;
    return isLeadIn && line.runs.length > 1
      ? [{ partLine, found: 'tiêu đề đậm và nội dung trên cùng một đoạn' }]
      : [];
  });
  return sharedReport(faults, {
    subject: PART_NAMES.titledClause,
    severity: 'advice',
    wanted: 'số thứ tự và tiêu đề của khoản trên một dòng riêng',
    mend: 'xuống dòng sau tiêu đề của khoản',
  });
}
