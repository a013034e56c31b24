/** How many votes each award needs, and by which text. */
import { councilSize, voteThreshold } from '../facts/council.js';
import { leastCount } from '../facts/share.js';
import { twoDigits } from './counts.js';
import type { PaperSources } from './paper.js';
import type { Group } from './register.js';
import { awardWords } from './words.js';

/** `Danh hiệu “…”: từ 80% tổng số thành viên trở lên, là 08/9 (Điều …)`; or that nothing is laid down. */
export function thresholdLines(sources: PaperSources, groups: readonly Group[]): string[] {
  return [...new Set(groups.map((group) => thresholdLine(sources, group)))];
}

function thresholdLine({ file, law }: PaperSources, { award }: Group): string {
  const threshold = voteThreshold(law, award);
  const name = capitalised(awardWords(award));
  if (!threshold) return `${name}: chưa có quy định về tỷ lệ phiếu`;
  const members = councilSize(file);
  const needed = `${twoDigits(leastCount(threshold, members))}/${twoDigits(members)}`;
  const source = award.bieu_quyet?.can_cu ?? law.setting(`nguong_phieu.${award.ma}`)?.entry.nguon;
  const by = source === undefined ? '' : ` (${source})`;
  return `${name}: từ ${threshold.words} tổng số thành viên trở lên, là ${needed}${by}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
