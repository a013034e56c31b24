import type { Origin } from '../document/origin.js';
import { type Finding, quoted } from '../message/finding.js';
import { type Damage, type DamageKind, findDamage } from '../text/damage.js';

/** As many as fit on a screen: when a whole file is damaged, the first lines say all there is to say. */
const MAX_FINDINGS = 20;

/** Mended for the whole file at once: one finding says it for the whole line. */
const ONCE_PER_LINE: ReadonlySet<DamageKind> = new Set(['mojibake', 'legacy-font']);

/** What is damaged in a file, in order of place; comments may hold anything. */
export function damageFindings(text: string, file: string): Finding[] {
  const seen = new Set<string>();
  const told = findDamage(text)
    .filter(({ offset }) => !isComment(text, offset))
    .filter(({ kind, offset }) => {
      const line = `${kind} ${lineStart(text, offset)}`;
      return !ONCE_PER_LINE.has(kind) || (!seen.has(line) && seen.add(line));
    });
  const findingOf = (damage: Damage): Finding =>
    damageFinding(damage, { file, ...placeOf(text, damage.offset) });
  const next = told[MAX_FINDINGS - 1];
  if (next === undefined || told.length === MAX_FINDINGS) return told.map(findingOf);
  const left = told.length - MAX_FINDINGS + 1;
  return [
    ...told.slice(0, MAX_FINDINGS - 1).map(findingOf),
    { ...findingOf(next), message: `gặp ${left} chỗ hỏng như trên nữa kể từ đây, cần chữ Việt Unicode` },
  ];
}

const LOST = ['chữ Việt Unicode', 'chữ đã mất khi lưu sai bảng mã: gõ lại từ bản gốc'] as const;

const DAMAGE_MESSAGES: Record<DamageKind, readonly [expected: string, mend: string]> = {
  control: ['không có ký tự điều khiển', 'xóa ký tự ẩn ở đây rồi gõ lại'],
  private: ['không có ký tự riêng của một phông chữ', 'xóa ký tự này rồi gõ lại'],
  replacement: ['chữ Việt Unicode', 'chữ đã mất khi chuyển mã: gõ lại từ bản gốc'],
  'look-alike': ['chữ ‹Đ›, ‹đ› của tiếng Việt', 'xóa chữ này rồi gõ lại bằng bộ gõ tiếng Việt'],
  'question-marks': LOST,
  mojibake: ['chữ Việt Unicode', 'tệp đã bị mở sai bảng mã: mở lại bản gốc bằng UTF-8'],
  'legacy-font': [
    'chữ Việt Unicode',
    'chữ gõ bằng TCVN3 hoặc VNI: chuyển mã sang Unicode (Unikey: Ctrl+Shift+F6)',
  ],
};

/** What to say of damaged text. */
export function damageWords({ kind, found }: Damage): { message: string; mend: string } {
  const [expected, mend] = DAMAGE_MESSAGES[kind];
  return { message: `gặp ${shownAs(kind, found)}, cần ${expected}`, mend };
}

/** What to say of damaged text, at its place. */
export function damageFinding(damage: Damage, origin: Origin): Finding {
  const { kind } = damage;
  return {
    severity: 'error',
    rule: `text/${kind}`,
    origin,
    subject: 'chữ',
    ...damageWords(damage),
    ...(kind === 'control' ? {} : { clause: 'NĐ 30, Phụ lục I, I.4' }),
  };
}

/** The damaged text; by its code where nothing is to be seen, or where it looks right. */
function shownAs(kind: DamageKind, found: string): string {
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (kind === 'control' || kind === 'private') return `ký tự ${code}`;
  return kind === 'look-alike' ? `${quoted(found)} (${code})` : quoted(found);
}

function isComment(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trimStart().startsWith('#');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Line and column of an offset, from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
