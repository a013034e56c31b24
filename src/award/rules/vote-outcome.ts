import { councilSize, voteThreshold } from '../facts/council.js';
import { entriesOf } from '../facts/index.js';
import { leastCount, percentWords } from '../facts/share.js';
import { met, notApplicable, notMet, unknown } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/**
 * Whether a proposal got the votes that its award needs, of all members of the council; absent members count in full.
 * Not applicable where neither the law nor a setting asks for a share.
 */
export function enoughVotes({ file, law, award, proposal }: Case): Outcome {
  const threshold = voteThreshold(law, award);
  if (!threshold) return notApplicable;
  const members = councilSize(file);
  if (members === 0) return unknown('danh sách thành viên Hội đồng theo quyết định thành lập');
  const votes = entriesOf(file, 'phieu', proposal.cho).find(
    ({ khen_thuong }) => khen_thuong === proposal.khen_thuong,
  );
  if (!votes) return unknown('kết quả biểu quyết, bỏ phiếu');
  const needed = leastCount(threshold, members);
  if (votes.dong_y >= needed) return met;
  return notMet(
    `${votes.dong_y}/${members} phiếu đồng ý (${percentWords(votes.dong_y, members)})`,
    `từ ${needed}/${members} phiếu trở lên (${threshold.words} tổng số thành viên Hội đồng)`,
  );
}
