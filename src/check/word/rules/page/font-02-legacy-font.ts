import { FONT } from '../../../../decree30/layout.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placesOf, visibleRuns } from '../../visible-runs.js';
import { fontsOf, groupedBy, isLegacyFont } from './fonts.js';

/** Only the fonts: what such text looks like when it was pasted without them is for the rules about words. */
export const legacyFont: WordRule = {
  id: 'FONT-02',
  title: 'Bộ mã Unicode theo TCVN 6909:2001, không dùng phông TCVN3 (.Vn…), VNI, VPS',
  clause: FONT.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) =>
    [...groupedBy(visibleRuns(document), (run) => fontsOf(run).filter(isLegacyFont))].flatMap(
      ([name, runs]): WordReport[] => {
        const [first] = runs;
        if (!first) return [];
        const { paragraph, start, end } = first;
        return [
          {
            paragraph,
            start,
            end,
            subject: 'bộ mã',
            message: `gặp phông ${quoted(name)}${placesOf(runs)}, cần chữ Unicode`,
            mend: 'chuyển mã chữ sang Unicode bằng công cụ chuyển mã (Unikey), rồi đặt phông Times New Roman',
          },
        ];
      },
    ),
  examples: {
    passing: [{ told: 'chữ Unicode', edits: [] }],
    failing: [
      { told: 'phông .VnTime', edits: [{ part: 'body', runs: { font: '.VnTime' } }] },
      { told: 'phông VNI-Times', edits: [{ part: 'subject', runs: { font: 'VNI-Times' } }] },
    ],
  },
};
