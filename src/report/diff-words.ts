/** What a comparison is told with. */
import {
  type Comparison,
  countEntries,
  type Difference,
  type Entry,
  type TypingDifference,
} from '../compare/compare.js';
import type { Label } from '../compare/labels.js';
import type { Unit } from '../compare/unit.js';

const LABELS: Readonly<Record<Label, string>> = {
  year: 'năm',
  act: 'văn bản viện dẫn',
  date: 'ngày tháng',
  figure: 'con số',
  name: 'tên người',
  capitals: 'chữ hoa, chữ thường',
  punctuation: 'dấu câu',
  wording: 'câu chữ',
};

const TYPING: Readonly<Record<TypingDifference, string>> = {
  encoding: 'mã chữ',
  spaces: 'dấu cách',
  tone: 'chỗ đặt dấu thanh',
};

/** `chỉ khác năm`, `câu chữ, con số`; empty where the words are the same. */
export function labelWords(labels: readonly Label[]): string {
  if (labels.length === 0) return '';
  const words = labels.map((label) => LABELS[label]).join(', ');
  return labels.includes('wording') ? words : `chỉ khác ${words}`;
}

export function typingWords(typing: readonly TypingDifference[]): string {
  return typing.map((each) => TYPING[each]).join(', ');
}

/** What happened to a sentence: `đổi – chỉ khác năm`. */
export function entryWords(entry: Entry): string {
  switch (entry.kind) {
    case 'same':
      return 'giữ nguyên';
    case 'typing':
      return `chỉ khác cách gõ: ${typingWords(entry.typing)}`;
    case 'renumbered':
      return 'đánh số lại';
    case 'changed':
      return withLabels('đổi', entry);
    case 'moved-from':
      return 'chuyển đi';
    case 'moved-to':
      return withLabels(entry.words.length > 0 ? 'chuyển đến, có đổi' : 'chuyển đến', entry);
    case 'removed':
      return 'bớt';
    case 'added':
      return 'thêm';
  }
}

function withLabels(words: string, { labels, isRenumbered }: Difference): string {
  const details = [labelWords(labels), isRenumbered && labels.length > 0 ? 'đánh số lại' : ''];
  return [words, details.filter(Boolean).join(', ')].filter(Boolean).join(' – ');
}

/** `II. NỘI DUNG, khoản 3, câu 2`. */
export function unitPlace({ group, place }: Unit): string {
  return [group, place].filter(Boolean).join(', ');
}

/** `dòng 45`, `đoạn 12`: where it stands in its file; empty for what the program itself puts there. */
export function unitSource({ source }: Unit): string {
  if (!source) return '';
  return `${source.kind === 'line' ? 'dòng' : 'đoạn'} ${source.at}`;
}

/** How often each kind occurs, in words, in the order of a summary. */
export function countedKinds(
  comparison: Comparison,
): { kind: Entry['kind']; count: number; words: string }[] {
  const counts = countEntries(comparison);
  const words = {
    changed: 'câu đổi',
    'moved-to': 'câu chuyển chỗ',
    added: 'câu thêm',
    removed: 'câu bớt',
    renumbered: 'câu đánh số lại',
    typing: 'câu chỉ khác cách gõ',
    same: 'câu giữ nguyên',
  } as const;
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ kind, count: counts[kind], words: `${counts[kind]} ${words[kind]}` }));
}

/** `Hai văn bản khác nhau: 3 câu đổi, 1 câu thêm, 40 câu giữ nguyên.` */
export function summaryWords(comparison: Comparison): string {
  const counts = countedKinds(comparison).map(({ words }) => words);
  const verdict = comparison.isEqual ? 'Hai văn bản giống nhau' : 'Hai văn bản khác nhau';
  return `${verdict}: ${counts.join(', ') || 'cả hai đều trống'}.`;
}
