import { expect, test } from 'vitest';
import { frameOfKind } from '../../src/decree30/kinds.js';
import { declaredType } from '../../src/template/header.js';

const declared = (khung: string) => {
  const text = `{{!-- KHAI BÁO\nten: Phiếu\nloai_rieng:\n  ten: Phiếu\n  khung: ${khung}\n--}}\n`;
  const kind = declaredType('phieu', { file: 'phieu.hbs', text })?.kind;
  if (!kind) throw new Error('no kind');
  return frameOfKind(kind);
};

test('a kind of its own leaves out what its template says', () => {
  expect(declared('{ so: khong, ngay: khong, noi_nhan: khong, chu_ky: khong }')).toMatchObject({
    hasNumber: false,
    hasDate: false,
    hasRecipients: false,
    signatures: 'none',
    hasTitle: true,
  });
});

test('what is not said is as in an ordinary named document', () => {
  expect(declared('{ ngang: co, chu_ky: nhieu-ben }')).toMatchObject({
    hasNumber: true,
    hasDate: true,
    hasRecipients: true,
    isLandscape: true,
    signatures: 'named',
  });
});

test('a frame key that there is not is told', () => {
  expect(() => declared('{ chu_ki: khong }')).toThrow();
});
