import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { type Found, find } from '../matches.js';
import { type Reading, readingsOf, type Told } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Space before a mark, after an opening bracket, before a closing one. */
const SUPERFLUOUS = [
  /(?<=[\p{L}\d)”"%])(?<at>[ \u00a0]+)(?:[,;](?=\s|$)|\.(?=\s|$))/dgu,
  /(?<=\p{L})(?<at>[ \u00a0]+):(?=\s|$)/dgu,
  /(?<=[\p{L}\d,;] [(“])(?<at>[ \u00a0]+)(?=\p{L})/dgu,
  /(?<=\p{L})(?<at>[ \u00a0]+)[)”]/dgu,
];

/** A mark right before the next word; not in `VT,HCTH`, numbers or addresses. */
const MISSING = /(?<=\p{L}\p{Ll})(?<at>[ \u00a0]*[,;])(?=\p{L}\p{Ll})/dgu;

/** Most lines have nothing like it: looking first is much faster than trying every pattern. */
const MAY_BE_SUPERFLUOUS = /[ \u00a0][,;.:)”]|[(“][ \u00a0]/u;
const MAY_MISS = /[,;][^\s\d]/u;

/** What has no blanks in it for another reason: addresses of the web and of mail. */
const ADDRESS = /[@/]|www\.|\.\p{L}/u;

/** Further away nothing belongs to an address any more. */
const LONG = 80;

function wordAround({ reading, start }: Found): string {
  const before = /\S*$/u.exec(reading.text.slice(Math.max(0, start - LONG), start))?.[0] ?? '';
  const after = /^\S*/u.exec(reading.text.slice(start, start + LONG))?.[0] ?? '';
  return before + after;
}

function context({ reading, start, end }: Found): string {
  return quoted(reading.text.slice(Math.max(0, start - 6), end + 6));
}

const superfluous = (found: Found): Told => ({
  message: `gặp dấu cách thừa ở ${context(found)}, cần viết liền`,
  mend: 'xóa dấu cách',
  replacement: '',
});

const missing = (found: Found): Told | undefined =>
  ADDRESS.test(wordAround(found))
    ? undefined
    : {
        message: `gặp ${context(found)}, cần dấu cách sau ‹${found.text.trim()}›`,
        mend: 'thêm dấu cách',
        replacement: `${found.text.trim()} `,
      };

const isRunning = ({ line }: Reading): boolean =>
  line.part !== 'numberAndSymbol' && line.part !== 'placeAndDate' && line.part !== 'signingLine';

export const punctuationSpaces: TextRule = {
  id: 'TEXT-CACH-DAU',
  title: 'Dấu câu viết liền từ trước, cách từ sau',
  clause: clause('Điều 12'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const running = readingsOf(subject).filter(isRunning);
    return [
      ...find(
        running.filter(({ text }) => MAY_BE_SUPERFLUOUS.test(text)),
        SUPERFLUOUS,
        superfluous,
      ),
      ...find(
        running.filter(({ text }) => MAY_MISS.test(text)),
        MISSING,
        missing,
      ),
    ];
  },
  examples: {
    passing: [
      'Gồm: bàn, ghế; tủ (mới), đạt 12,5%.',
      'Tỷ lệ 1 : 100; bản đồ A,B.',
      'Hộp thư: vanthu,so@coquan.example.',
      'Kết thúc./.',
      { lines: [{ text: 'Lưu: VT,HCTH.', part: 'recipient' }] },
    ],
    failing: [
      'Gồm bàn , ghế.',
      'Gồm bàn,ghế.',
      'Gồm bàn ,ghế.',
      'Gồm : bàn.',
      'Bàn ( mới) và tủ.',
      'Bàn (mới ) và tủ.',
    ],
  },
};
