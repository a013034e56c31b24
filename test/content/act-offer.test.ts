import { describe, expect, test } from 'vitest';
import { offerOf, offerSnippet } from '../../src/content/act-offer.js';
import { parseRegister } from '../../src/content/references.js';
import { typedActs } from '../../src/content/typed-act.js';
import { FindingsError } from '../../src/message/finding.js';

function snippet(...sentences: string[]): string {
  const typed = sentences.flatMap((sentence) => typedActs(sentence));
  return offerSnippet(offerOf(typed[0]?.key ?? '', typed));
}

function register(entry: string) {
  return [...parseRegister({ file: 'van-ban.yaml', text: `van_ban:\n${entry}\n` }).values()];
}

/** Invented acts, written in full. */
const FULL = [
  'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Mẫu về việc ví dụ',
  'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Mẫu ban hành Quy chế “a: b # c”',
  `Kế hoạch số 3/KH-VD ngày 05/01/2024 của Sở Ví dụ về ${'công tác ví dụ rất dài '.repeat(12).trim()}`,
];

describe('an entry for the register', () => {
  test.each(FULL)('is read back as it was written: %s', (sentence) => {
    const [typed] = typedActs(sentence);
    expect(register(snippet(sentence))).toEqual([
      {
        so_ky_hieu: typed?.key,
        loai: typed?.kind,
        ngay: typed?.date,
        co_quan: typed?.issuer?.text,
        trich_yeu: typed?.title?.text,
        tinh_trang: 'chua-ro',
      },
    ]);
  });

  test('what is not written stays empty, and the register asks for it', () => {
    const entry = snippet('theo văn bản số 12/QĐ-UBND');
    expect(entry).toMatch(/loai: # bài không ghi.*\n {4}ngay: #.*\n {4}co_quan: #.*\n {4}trich_yeu: #/u);
    expect(() => register(entry)).toThrow(FindingsError);
  });

  test('what several sentences say is put together', () => {
    const entry = snippet(
      'Quyết định số 12/QĐ-UBND của UBND tỉnh',
      'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Mẫu',
      'Quyết định số 12/QĐ-UBND về việc ví dụ',
    );
    expect(register(entry)).toMatchObject([{ co_quan: 'UBND tỉnh Mẫu', trich_yeu: 'về việc ví dụ' }]);
  });

  test('where sentences disagree, both are shown', () => {
    const entry = snippet(
      'Quyết định số 12/QĐ-UBND ngày 05/01/2024 về việc ví dụ',
      'Quyết định số 12/QĐ-UBND ngày 06/01/2024 về việc khác',
    );
    expect(entry).toContain('ngay: 05/01/2024 # chỗ khác ghi: 06/01/2024');
    expect(entry).toContain('# chỗ khác ghi trích yếu: về việc khác');
  });
});
