/** What `vanthu acts` prints: the table of a register, one act, what the register lacks. */
import type { ActRole, ActState, ActView, CitedAt, MissingView } from '../build/act-view.js';
import { tableLines } from './table.js';

const STATE_WORDS: Record<ActState, string> = {
  'in-force': 'còn hiệu lực',
  ended: 'hết hiệu lực',
  over: 'hết thời kỳ',
  'not-yet': 'chưa có hiệu lực',
  unknown: 'chưa rõ',
};

const ROLE_WORDS: Record<ActRole, string> = {
  'hang-nam': 'hằng năm',
  'nhiem-ky': 'nhiệm kỳ',
  'phong-trao': 'phong trào',
  'lau-dai': 'lâu dài',
};

const HOW_WORDS: Record<CitedAt['how'], string> = {
  dan: '{{dan}}',
  typed: 'gõ trong câu',
  unclear: 'chưa rõ văn bản nào',
};

const HEADINGS = [
  ...['SỐ, KÝ HIỆU', 'LOẠI', 'NGÀY', 'CƠ QUAN', 'VAI TRÒ', 'THỜI KỲ'],
  ...['TÌNH TRẠNG', 'THAY THẾ BỞI', 'SỐ BÀI DẪN'],
];

/** The acts of a register, one a line. */
export function actTable(acts: readonly ActView[]): string[] {
  const rows = acts.map((act) => [
    act.number,
    act.kind,
    act.date,
    shortened(act.issuer),
    act.role ? ROLE_WORDS[act.role] : '-',
    yearsOf(act) ?? '-',
    STATE_WORDS[act.state],
    successorOf(act) ?? '-',
    String(act.documents),
  ]);
  return tableLines([HEADINGS, ...rows]);
}

/** An act that should not be cited on the day: why, and where it is cited. */
export function expiredLines(act: ActView): string[] {
  return [`${act.short}: ${act.reasons.join('; ')}`, ...placeLines(act.citedAt)];
}

/** Everything that is known of an act. */
export function actLines(act: ActView, register: string, day: string): string[] {
  const { state, reasons } = act;
  const status = reasons.join('; ') || STATE_WORDS[state];
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['loại', act.kind],
    ['ngày ban hành', act.date],
    ['cơ quan', act.issuer],
    ['trích yếu', act.title ?? 'chưa biết'],
    ['vai trò', act.role && ROLE_WORDS[act.role]],
    ['thời kỳ', yearsOf(act)],
    ['tình trạng', `vào ngày ${day}: ${status}`],
    ['thay thế bởi', successorOf(act)],
    ['thay thế cho', act.replaces.join(', ') || undefined],
    ['ghi chú', act.note],
    ['trong sổ', `${register}:${act.line}:${act.column}`],
    ['dẫn đầy đủ', act.full],
    ['dẫn ngắn', act.short],
  ];
  const rows = facts.flatMap(([name, value]) => (value === undefined ? [] : [[`  ${name}`, value]]));
  return [act.number, ...tableLines(rows), ...citedLines(act.citedAt)];
}

/** An act that the register lacks: where it is cited, and what could be put into the register. */
export function missingLines({ number, near, citedAt, snippet }: MissingView): string[] {
  const meant = near === undefined ? '' : ` (có phải ‹${near}›?)`;
  return [`${number}${meant}`, ...placeLines(citedAt), '', snippet, ''];
}

export function missingHeading(register: string): string {
  return `Được dẫn mà chưa có trong ${register}; đối chiếu bản chính, điền chỗ trống rồi dán vào cuối sổ:`;
}

function citedLines(places: readonly CitedAt[]): string[] {
  return places.length === 0 ? ['Chưa bài nào dẫn.'] : ['Được dẫn ở:', ...placeLines(places)];
}

function placeLines(places: readonly CitedAt[]): string[] {
  const rows = places.map(({ file, line, column, within, how }) => [
    `  ${file}:${line}:${column}`,
    HOW_WORDS[how],
    within,
  ]);
  return tableLines(rows);
}

function yearsOf({ years }: ActView): string | undefined {
  return years && (years.from === years.to ? String(years.from) : `${years.from}-${years.to}`);
}

function successorOf({ successor }: ActView): string | undefined {
  return successor && `${successor.number}${successor.isRegistered ? '' : ' (chưa có trong sổ)'}`;
}

const MAX_ISSUER = 32;

function shortened(issuer: string): string {
  return issuer.length > MAX_ISSUER ? `${issuer.slice(0, MAX_ISSUER - 1)}…` : issuer;
}
