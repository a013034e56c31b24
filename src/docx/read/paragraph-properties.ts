/** Paragraph properties (ECMA-376 Part 1, 17.3.1) as a file gives them on one level. */
import { childOf, numberIn, toggleOf, valOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { LineSpacing, ParagraphFormat, WordAlignment } from './model.js';
import { definedOnly } from './run-properties.js';

export interface ParagraphProperties extends Partial<Omit<ParagraphFormat, 'line'>> {
  /** Value and rule of `w:spacing` may come from different levels. */
  readonly lineValue?: number;
  readonly lineRule?: string;
  readonly numbering?: { readonly id?: string; readonly level?: number };
}

const ALIGNMENTS: Readonly<Record<string, WordAlignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justified',
  lowKashida: 'justified',
  mediumKashida: 'justified',
  highKashida: 'justified',
  distribute: 'distributed',
  thaiDistribute: 'distributed',
};

export function readParagraphProperties(pPr: XmlElement | undefined): ParagraphProperties {
  if (!pPr) return {};
  const indent = childOf(pPr, 'w:ind');
  const spacing = childOf(pPr, 'w:spacing');
  const borders = childOf(pPr, 'w:pBdr');
  const hanging = numberIn(indent, 'w:hanging');
  const numPr = childOf(pPr, 'w:numPr');
  const on = (value: string | undefined) => value !== undefined && !['0', 'false', 'off'].includes(value);
  const auto = [spacing?.attributes['w:beforeAutospacing'], spacing?.attributes['w:afterAutospacing']];
  const hasSide = (side: string) => {
    const value = valOf(borders, side);
    return value !== undefined && !['nil', 'none'].includes(value);
  };
  return definedOnly({
    align: ALIGNMENTS[valOf(pPr, 'w:jc') ?? ''],
    leftTwips: numberIn(indent, 'w:left') ?? numberIn(indent, 'w:start'),
    rightTwips: numberIn(indent, 'w:right') ?? numberIn(indent, 'w:end'),
    firstLineTwips: hanging === undefined ? numberIn(indent, 'w:firstLine') : -hanging,
    beforeTwips: numberIn(spacing, 'w:before'),
    afterTwips: numberIn(spacing, 'w:after'),
    autoSpacing: auto.every((value) => value === undefined) ? undefined : auto.some(on),
    contextualSpacing: toggleOf(pPr, 'w:contextualSpacing'),
    lineValue: numberIn(spacing, 'w:line'),
    lineRule: spacing?.attributes['w:lineRule'],
    keepNext: toggleOf(pPr, 'w:keepNext'),
    pageBreakBefore: toggleOf(pPr, 'w:pageBreakBefore'),
    outlineLevel: numberIn(childOf(pPr, 'w:outlineLvl'), 'w:val'),
    borderTop: borders && hasSide('w:top'),
    borderBottom: borders && hasSide('w:bottom'),
    boxed: borders && ['w:top', 'w:bottom', 'w:left', 'w:right'].every(hasSide),
    numbering:
      numPr &&
      definedOnly({ id: valOf(numPr, 'w:numId'), level: numberIn(childOf(numPr, 'w:ilvl'), 'w:val') }),
  });
}

/** What is in force for a paragraph, its levels from the farthest to the nearest. */
export function effectiveParagraph(...levels: readonly ParagraphProperties[]): ParagraphFormat {
  const said: ParagraphProperties = Object.assign({}, ...levels);
  const { outlineLevel } = said;
  return {
    align: said.align ?? 'left',
    leftTwips: said.leftTwips ?? 0,
    rightTwips: said.rightTwips ?? 0,
    firstLineTwips: said.firstLineTwips ?? 0,
    beforeTwips: said.beforeTwips ?? 0,
    afterTwips: said.afterTwips ?? 0,
    autoSpacing: said.autoSpacing ?? false,
    contextualSpacing: said.contextualSpacing ?? false,
    line: lineSpacing(said),
    keepNext: said.keepNext ?? false,
    pageBreakBefore: said.pageBreakBefore ?? false,
    // 9 stands for running text.
    ...(outlineLevel !== undefined && outlineLevel < 9 && { outlineLevel }),
    borderTop: said.borderTop ?? false,
    borderBottom: said.borderBottom ?? false,
    boxed: said.boxed ?? false,
  };
}

/** 17.3.1.33: in 240ths of a line, or in twips. */
function lineSpacing({ lineValue = 240, lineRule }: ParagraphProperties): LineSpacing {
  if (lineRule === 'exact' || lineRule === 'atLeast') return { rule: lineRule, twips: lineValue };
  return { rule: 'multiple', lines: lineValue / 240 };
}
