/** Proposals and votes: one proposal for each title of each subject, one count of votes for each proposal. */
import { limited } from '../../content/finding-limit.js';
import { type Finding, quoted } from '../../message/finding.js';
import type { AwardFile } from './award-file.js';
import { findingAt, placeWords } from './finding.js';

/** Proposals and votes that stand twice, and votes on what nobody proposed. */
export function proposalFindings(file: AwardFile): Finding[] {
  return [
    ...limited(repeated(file, 'de_nghi')),
    ...limited(repeated(file, 'phieu')),
    ...limited(strayVotes(file)),
  ];
}

const WORDS = { de_nghi: 'đề nghị', phieu: 'kết quả phiếu' } as const;

interface OfProposal {
  readonly cho: string;
  readonly khen_thuong: string;
}

const keyOf = ({ cho, khen_thuong }: OfProposal): string => `${cho} ${khen_thuong}`;

function repeated(file: AwardFile, list: keyof typeof WORDS): Finding[] {
  const first = new Map<string, number>();
  return file.data[list].flatMap((entry: OfProposal, index): Finding[] => {
    const earlier = first.get(keyOf(entry));
    if (earlier === undefined) {
      first.set(keyOf(entry), index);
      return [];
    }
    const { cho, khen_thuong: award } = entry;
    const place = placeWords(file, [list, earlier, 'cho']);
    const message = `gặp ${WORDS[list]} ${quoted(award)} cho ${quoted(cho)} lần nữa, cần một lần; đã có ở ${place}`;
    return [
      findingAt(file, [list, index, 'cho'], 'repeated-proposal', {
        message,
        mend: 'xóa dòng lặp, hoặc sửa mã',
      }),
    ];
  });
}

function strayVotes(file: AwardFile): Finding[] {
  const proposed = new Set(file.data.de_nghi.map(keyOf));
  return file.data.phieu.flatMap((vote, index) => {
    if (proposed.has(keyOf(vote))) return [];
    const message = `gặp phiếu về ${quoted(vote.khen_thuong)} cho ${quoted(vote.cho)}, cần một đề nghị đã ghi trong hồ sơ`;
    const mend = 'thêm đề nghị này, hoặc sửa mã ở dòng phiếu';
    return [findingAt(file, ['phieu', index, 'cho'], 'vote-without-proposal', { message, mend })];
  });
}
