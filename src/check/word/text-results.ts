import type { References } from '../../content/references.js';
import { type FullDate, isFullDate } from '../../document/date.js';
import type { Change } from '../../docx/edit/change.js';
import { isCapitals } from '../../docx/parts/look.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../docx/parts/model.js';
import type { TextLine, TextReport, TextSubject } from '../text/text-rule.js';
import { TEXT_RULES } from '../text/text-rules.js';
import { dateIn } from './dates.js';
import { PART_NAMES } from './part-names.js';
import { judged, MAX_REPORTS, type RuleResult, type WordReport } from './rule.js';

/** What the rules about words say of a document of a Word file. */
export function textResults(document: RecognisedDocument, references?: References): RuleResult[] {
  const subject = textSubject(document, references);
  return TEXT_RULES.map((rule) =>
    judged(
      rule,
      rule
        .check(subject)
        .slice(0, MAX_REPORTS)
        .flatMap((report) => wordReport(report, document.lines)),
    ),
  );
}

/** The lines of a document as rules about words see them. */
export function textSubject(document: RecognisedDocument, references?: References): TextSubject {
  const date = dateOf(document);
  return {
    lines: document.lines.map(textLine),
    ...(document.documentKind && { kind: document.documentKind }),
    ...(date && { date }),
    ...(references && { references }),
  };
}

function textLine({ line, part }: PartLine): TextLine {
  return {
    text: line.paragraph.text.slice(line.start, line.end),
    ...(part && { part }),
    isInTable: part === 'tableText',
    isAllCaps: isCapitals(line),
  };
}

/** The date of the header, when all of it is filled in. */
function dateOf(document: RecognisedDocument): FullDate | undefined {
  const date = dateIn(linesOf(document, 'placeAndDate')[0]?.line.text ?? '');
  return date && isFullDate(date) ? date : undefined;
}

function wordReport(report: TextReport, lines: readonly PartLine[]): WordReport[] {
  const { line: index, start, end, message, mend, replacement, severity } = report;
  const found = lines[index];
  if (!found) return [];
  const { line, part } = found;
  const { paragraph } = line;
  const place = { paragraph, start: line.start + start, end: line.start + end };
  const changes: Change[] = replacement === undefined ? [] : [{ kind: 'text', ...place, text: replacement }];
  return [
    {
      ...place,
      subject: part ? PART_NAMES[part] : 'lời văn',
      message,
      mend,
      ...(severity && { severity }),
      ...(changes.length > 0 && { changes }),
    },
  ];
}
