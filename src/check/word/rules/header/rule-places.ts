import {
  linesOf,
  type PartLine,
  type RecognisedDocument,
  type RuleBelow,
} from '../../../../docx/parts/model.js';

/** A part of the header that has a straight rule below it. */
export type RuledPart = 'motto' | 'issuingBody';

/** The last line of a part with the rule found below it. */
export function ruleOf(
  document: RecognisedDocument,
  part: RuledPart,
): { above: PartLine; rule: RuleBelow | undefined } | undefined {
  const above = linesOf(document, part).at(-1);
  if (!above) return undefined;
  return { above, rule: document.rules.find((rule) => rule.part === part && rule.above === above.line) };
}

/** Whether a rule that was not found may still be there: drawn elsewhere, or as the border of a cell. */
export function mayBeUnseen(document: RecognisedDocument, { line }: PartLine): boolean {
  const isPicture = document.paragraphs.some(
    ({ hasPicture, cell }) => hasPicture && cell !== undefined && cell.table === line.cell?.table,
  );
  return document.hasLooseLines || isPicture || (line.cell?.table.hasBorders ?? false);
}

/**
 * Length of a rule, where it surely is the one below that text: of several drawn lines that hang on one paragraph, or
 * on nothing that is known, each may belong to another.
 */
export function certainLength(
  { hasLooseLines }: RecognisedDocument,
  { encoding, at, lengthTwips }: RuleBelow,
): number | undefined {
  const isCertain =
    encoding !== 'drawn' || (!hasLooseLines && at.cell !== undefined && at.lines.length === 1);
  return isCertain ? lengthTwips : undefined;
}
