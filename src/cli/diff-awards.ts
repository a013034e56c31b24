import { resolve } from 'node:path';
import { diffAwards, isAwardState } from '../build/diff-awards.js';
import { awardDiffJson, awardDiffText } from '../report/award-diff.js';
import { type Arguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** Whether a dossier of commendations is to be compared, not two documents. */
export function isAboutAwards(old: string, now: string): boolean {
  return isAwardState(resolve(old)) || isAwardState(resolve(now));
}

/** `vanthu diff`: two states of a dossier of commendations. */
export async function diffAwardStates(
  old: string,
  now: string,
  { out, html, json, personal }: Pick<Arguments, 'out' | 'html' | 'json' | 'personal'>,
): Promise<ExitStatus> {
  const other = [old, now].find((path) => !isAwardState(resolve(path)));
  if (other !== undefined) {
    throw new UsageError(
      `gặp ‹${other}›, cần thư mục một hồ sơ khen thưởng hoặc một bản đã chốt, để so với hồ sơ kia`,
    );
  }
  if (html !== undefined) throw new UsageError('tùy chọn --html chỉ dùng khi so sánh hai văn bản');
  const diff = await diffAwards(resolve(old), resolve(now), out === undefined ? undefined : resolve(out));
  const findings = [...diff.old.findings, ...diff.new.findings];
  if (json) terminal.json({ ...awardDiffJson(diff, personal), findings });
  else {
    terminal.findings(findings);
    for (const line of awardDiffText(diff)) terminal.line(line);
  }
  return diff.isEqual ? EXIT.ok : EXIT.problems;
}
