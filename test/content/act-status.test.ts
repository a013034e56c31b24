import { describe, expect, test } from 'vitest';
import { type ActState, actStatus } from '../../src/content/act-status.js';
import type { Act } from '../../src/content/schema/register.js';
import { type FullDate, isFullDate, parseDate } from '../../src/document/date.js';

function day(text: string): FullDate {
  const date = parseDate(text);
  if (!date || !isFullDate(date)) throw new Error(text);
  return date;
}

/** An invented act. */
function act(changes: Partial<Act>): Act {
  return {
    so_ky_hieu: '05/QĐ-VD',
    loai: 'Quyết định',
    ngay: day('07/4/2023'),
    co_quan: 'Cơ quan Ví dụ',
    tinh_trang: 'chua-ro',
    ...changes,
  };
}

/** The successor that some cases name. */
const SUCCESSOR = act({ so_ky_hieu: '06/QĐ-VD', ngay: day('01/6/2024'), hieu_luc_tu: day('01/7/2024') });

const CASES: readonly (readonly [name: string, Partial<Act>, date: string, ActState, RegExp])[] = [
  ['nothing known', {}, '01/01/2024', 'unknown', /^$/u],
  ['in force', { tinh_trang: 'con-hieu-luc' }, '01/01/2024', 'in-force', /^$/u],
  ['not issued yet', { tinh_trang: 'con-hieu-luc' }, '06/4/2023', 'not-yet', /07\/4\/2023 mới ban hành/u],
  ['on the day of issue', { tinh_trang: 'con-hieu-luc' }, '07/4/2023', 'in-force', /^$/u],
  ['not in force yet', { hieu_luc_tu: day('01/6/2023') }, '31/5/2023', 'not-yet', /mới có hiệu lực/u],
  [
    'last day in force',
    { tinh_trang: 'het-hieu-luc', hieu_luc_den: day('31/12/2024') },
    '31/12/2024',
    'in-force',
    /^$/u,
  ],
  [
    'ended, replaced',
    { tinh_trang: 'het-hieu-luc', hieu_luc_den: day('31/12/2024'), thay_the_boi: '41/QĐ-VD' },
    '01/01/2025',
    'ended',
    /^hết hiệu lực từ sau ngày 31\/12\/2024; được thay bằng 41\/QĐ-VD$/u,
  ],
  [
    'ended, nobody knows when',
    { tinh_trang: 'het-hieu-luc' },
    '01/01/2024',
    'ended',
    /chưa ghi từ ngày nào/u,
  ],
  [
    'replaced by an act that is not registered',
    { thay_the_boi: '41/QĐ-VD' },
    '01/01/2024',
    'ended',
    /41\/QĐ-VD/u,
  ],
  ['before a registered successor', { thay_the_boi: '06/QĐ-VD' }, '30/6/2024', 'unknown', /^$/u],
  [
    'after a registered successor',
    { thay_the_boi: '06/qđ-vd' },
    '01/7/2024',
    'ended',
    /từ ngày 01\/7\/2024$/u,
  ],
  ['in its last year', { thoi_ky: { tu: 2021, den: 2025 } }, '31/12/2025', 'unknown', /^$/u],
  [
    'after its years',
    { thoi_ky: { tu: 2021, den: 2025 } },
    '01/01/2026',
    'over',
    /^cho các năm 2021-2025, nay là năm 2026$/u,
  ],
  ['after its year', { thoi_ky: { tu: 2024, den: 2024 } }, '01/01/2025', 'over', /^cho năm 2024, nay/u],
];

describe('status of an act on a day', () => {
  test.each(CASES)('%s', (_name, changes, date, state, reason) => {
    const subject = act(changes);
    const acts = new Map([subject, SUCCESSOR].map((each) => [each.so_ky_hieu, each]));
    const status = actStatus(subject, day(date), acts);
    expect(status.state).toBe(state);
    expect(status.reasons.join('; ')).toMatch(reason);
  });
});
