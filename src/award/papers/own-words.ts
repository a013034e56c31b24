/** What a subject says of itself in its achievement report: `bao-cao/<code>.yaml`. */
import type { MapNode } from '../../content/node.js';
import { type Finding, quoted } from '../../message/finding.js';
import { nearestKey } from '../../text/nearest.js';
import type { AwardFile } from '../data/award-file.js';
import { subjectOf } from '../rules/case.js';
import { MAY_LACK, OWN_WORDS } from '../schema/own-words.js';
import { blank, type Made } from './nodes.js';
import { makerAt, type PaperSources } from './paper.js';
import type { SubjectKind } from './register.js';

/** The subject's own words, and gaps for those that are missing. */
export function ownWords(sources: PaperSources, kind: SubjectKind, code: string): Record<string, Made> {
  const at = makerAt(sources, 'de_nghi');
  const { lines, parts } = OWN_WORDS[kind];
  const gaps = [
    ...Object.entries(lines).map(([key, what]) => [key, at.text(blank(what))] as const),
    ...Object.entries(parts).map(([key, what]) => [key, at.list([blank(what)])] as const),
  ];
  const own = [...(sources.reports.get(code)?.entries ?? [])].map(
    ([key, { value }]) => [key, value] as const,
  );
  return Object.fromEntries([...gaps, ...own]);
}

/** Words for nobody in the dossier, and keys that are not the subject's to write: the dossier has those. */
export function ownWordsFindings(file: AwardFile, reports: PaperSources['reports']): Finding[] {
  return [...reports].flatMap(([code, report]): Finding[] => {
    const subject = subjectOf(file, code);
    if (!subject) return [unknownCode(code, report)];
    const { lines, parts } = OWN_WORDS[subject.kind];
    const others = MAY_LACK[subject.kind];
    const known = [lines, parts, others.lines, others.parts].flatMap(Object.keys);
    return [...report.entries].flatMap(([key, { keyOrigin }]): Finding[] => {
      if (known.includes(key)) return [];
      const near = nearestKey(key, known);
      const message = `gặp khóa lạ ${quoted(key)}, cần một trong: ${known.join(', ')}`;
      const mend = near ? `có phải ‹${near}›?` : 'xóa khóa này: phần đó lấy từ hồ sơ';
      return [{ severity: 'error', rule: 'award/own-words', origin: keyOrigin, subject: key, message, mend }];
    });
  });
}

function unknownCode(code: string, { origin }: MapNode): Finding {
  return {
    severity: 'error',
    rule: 'award/own-words',
    origin,
    subject: 'tệp',
    message: `gặp tệp của ${quoted(code)}, hồ sơ không có mã này`,
    mend: 'đặt tên tệp theo mã cá nhân hoặc tập thể trong hồ sơ',
  };
}
