import { FONT } from '../../../../decree30/layout.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placesOf, type VisibleRun, visibleRuns } from '../../visible-runs.js';
import { fontsOf, groupedBy, isLegacyFont } from './fonts.js';

/** Fonts of signs and formulas: their letters are no letters. */
const SYMBOL_FONTS = /symbol|wingdings|webdings|marlett|mt extra|math|dingbats|emoji/iu;

export const font: WordRule = {
  id: 'FONT-01',
  title: 'Phông chữ Times New Roman',
  clause: FONT.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const odd = groupedBy(visibleRuns(document), (run) =>
      fontsOf(run).filter((name) => !isRight(name) && !isLegacyFont(name)),
    );
    return [...odd].flatMap(([name, runs]) => report(name, runs));
  },
  examples: {
    passing: [{ told: 'toàn văn bản Times New Roman', edits: [] }],
    failing: [
      { told: 'trích yếu phông Arial', edits: [{ part: 'subject', runs: { font: 'Arial' } }] },
      {
        told: 'một chữ phông Calibri',
        edits: [{ part: 'body', words: 'thi đua', runs: { font: 'Calibri' } }],
      },
    ],
  },
};

/** `Times New Roman Bold` is a name that some programs give to its bold letters. */
function isRight(name: string): boolean {
  return name.toLowerCase().startsWith(FONT.name.toLowerCase());
}

function report(name: string, runs: readonly VisibleRun[]): WordReport[] {
  const [first] = runs;
  if (!first) return [];
  const { paragraph, start, end } = first;
  const isSymbol = SYMBOL_FONTS.test(name);
  return [
    {
      paragraph,
      start,
      end,
      subject: 'phông chữ',
      message: `gặp phông ${quoted(name)}${placesOf(runs)}, cần ${FONT.name}`,
      mend: isSymbol
        ? 'xem ký hiệu đó có gõ được bằng phông Times New Roman không'
        : `chọn chữ, đặt phông ${FONT.name}`,
      ...(isSymbol
        ? { severity: 'advice' as const }
        : {
            changes: runs.map((run) => ({
              kind: 'runs' as const,
              paragraph: run.paragraph,
              start: run.start,
              end: run.end,
              set: { font: FONT.name },
            })),
          }),
    },
  ];
}
