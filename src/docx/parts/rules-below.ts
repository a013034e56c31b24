import type { Part } from '../../decree30/layout.js';
import { childOf, childrenOf } from '../../package/xml-query.js';
import type { WordParagraph } from '../read/model.js';
import { isMostly, isUnderscores } from './look.js';
import type { Line, PartLine, RuleBelow } from './model.js';
import { lineWidthTwips, textColumnTwips } from './widths.js';

/** Parts that have a straight rule below them, in one form or another. */
const RULED: readonly Part[] = ['motto', 'issuingBody', 'title', 'subject', 'appendixTitle', 'reference'];

/** Empty paragraphs between a text and its rule. */
const MAX_BLANKS = 2;

/**
 * The rules drawn below the parts of a document (Decree 30 does not say how they are drawn).
 *
 * @param textWidthTwips room between the margins of the page a paragraph stands on
 */
export function findRules(
  lines: readonly PartLine[],
  paragraphs: readonly WordParagraph[],
  textWidthTwips: (paragraph: WordParagraph) => number,
): { rules: RuleBelow[]; hasLooseLines: boolean } {
  const rules = RULED.flatMap((part) =>
    lastLines(lines, part).flatMap(({ line }) => ruleBelow(part, line, paragraphs, textWidthTwips) ?? []),
  );
  const drawn = paragraphs.flatMap((paragraph) => paragraph.lines).length;
  const placed = new Set(rules.filter(({ encoding }) => encoding === 'drawn').map(({ at }) => at)).size;
  return { rules, hasLooseLines: drawn > placed };
}

/** The last line of a part wherever it stands: a document and each of its appendices may have one. */
function lastLines(lines: readonly PartLine[], part: Part): PartLine[] {
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    const goesOn = next?.part === part && next.region === line.region;
    return line.part === part && line.region !== 'copy' && !goesOn;
  });
}

function ruleBelow(
  part: Part,
  above: Line,
  paragraphs: readonly WordParagraph[],
  textWidthTwips: (paragraph: WordParagraph) => number,
): RuleBelow | undefined {
  const from = paragraphs.indexOf(above.paragraph);
  const near = [above.paragraph];
  for (const paragraph of paragraphs.slice(from + 1)) {
    const isSamePlace =
      paragraph.cell?.table === above.paragraph.cell?.table &&
      paragraph.cell?.column === above.paragraph.cell?.column;
    if (!isSamePlace || near.length > MAX_BLANKS + 1) break;
    near.push(paragraph);
    if (paragraph.text.trim() !== '') break;
  }
  for (const paragraph of near) {
    const found = ruleAt(paragraph, paragraph === above.paragraph, above, textWidthTwips(paragraph));
    if (found) return { part, above, at: paragraph, ...found };
  }
  return undefined;
}

function ruleAt(
  paragraph: WordParagraph,
  isText: boolean,
  above: Line,
  textWidthTwips: number,
): Pick<RuleBelow, 'encoding' | 'isSolid' | 'lengthTwips'> | undefined {
  const [drawn] = paragraph.lines;
  if (drawn) return { encoding: 'drawn', ...drawn };
  const { format } = paragraph;
  const room = (paragraph.cell?.innerWidthTwips ?? textWidthTwips) - format.leftTwips - format.rightTwips;
  const hasBorder = isText ? format.borderBottom : format.borderTop || format.borderBottom;
  if (hasBorder && (isText || paragraph.text.trim() === '')) {
    return { encoding: 'border', isSolid: hasSolidBorder(paragraph), lengthTwips: room };
  }
  const underscores = paragraph.text
    .split('\n')
    .find((text) => isUnderscores({ ...above, text: text.trim() }));
  if (underscores !== undefined) {
    const isSolid = !underscores.includes('-');
    return { encoding: 'underscores', isSolid, lengthTwips: lineWidthTwips(paragraph, underscores) };
  }
  if (isText && isMostly(above, (run) => run.underline)) {
    return { encoding: 'underline', isSolid: true, lengthTwips: textColumnTwips(above) };
  }
  return undefined;
}

/** Borders that are broken (ECMA-376 Part 1, 17.18.2); those of a style count as solid. */
function hasSolidBorder({ element }: WordParagraph): boolean {
  const borders = childrenOf(childOf(childOf(element, 'w:pPr'), 'w:pBdr'));
  return !borders.some(({ attributes }) => /^(?:dash|dot)/u.test(attributes['w:val'] ?? ''));
}
