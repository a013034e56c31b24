import { clause } from '../../../decree30/clause.js';
import { LITERALS } from '../../../decree30/literals.js';
import { quoted } from '../../../message/finding.js';
import { blocksOf, wordsOf } from '../blocks.js';
import type { TreeRule } from '../rule.js';

const APPENDIX = [{ tieu_de: 'Danh sách', noi_dung: ['Nội dung phụ lục.'] }];

export const appendixMentioned: TreeRule = {
  id: 'APPX-01',
  title: 'Mỗi phụ lục được nhắc đến trong văn bản',
  clause: clause('PL I, III.1.a'),
  basis: 'text',
  severity: 'error',
  check: ({ tree }) => {
    const words = [...tree.body, ...(tree.attached?.body ?? [])].flatMap((block) =>
      [...blocksOf([block])].map(wordsOf),
    );
    const text = words.join('\n').toLocaleLowerCase('vi');
    return tree.appendices
      .filter(({ label }) => !mentions(text, label))
      .map(({ label, origin }) => ({
        origin,
        subject: 'phu_luc',
        message: `gặp ${quoted(label)} mà văn bản không nhắc đến, cần có chỗ nhắc`,
        mend: `thêm vào nội dung, ví dụ «(${label} kèm theo)», hoặc bỏ phụ lục`,
      }));
  },
  examples: {
    passing: [{}, { phu_luc: APPENDIX, yeu_cau: ['Thực hiện theo Phụ lục kèm theo.'] }],
    failing: [
      { phu_luc: APPENDIX },
      { phu_luc: [...APPENDIX, ...APPENDIX], yeu_cau: ['Thực hiện theo Phụ lục I kèm theo.'] },
    ],
  },
};

/** `Phụ lục I` is not mentioned by `Phụ lục II`; «các phụ lục kèm theo» mentions all. */
function mentions(text: string, label: string): boolean {
  const wanted = label.toLocaleLowerCase('vi');
  const all = `các ${LITERALS.appendix.toLocaleLowerCase('vi')}`;
  return text.includes(all) || new RegExp(`${wanted}(?![\\p{L}\\d])`, 'u').test(text);
}
