import { matchedResults } from '../../../content/follow-up/judged.js';
import { readMeasured } from '../../../content/follow-up/measured.js';
import type { Report } from '../../content/rule.js';
import { reportAt, resultsRule, target } from '../rule.js';

export const resultChanged = resultsRule({
  id: 'KETQUA-03',
  title: 'Chỉ tiêu được bỏ hoặc đổi trong năm có văn bản quyết định',
  severity: 'error',
  check: (subject) =>
    matchedResults(subject).flatMap(({ result, index, target: { don_vi_tinh: measure } }): Report[] => {
      const { dieu_chinh: change } = result;
      if (!change) return [];
      const { bo: isDropped, gia_tri: value, van_ban: act } = change;
      const at = (path: readonly PropertyKey[], message: string, mend: string): Report =>
        reportAt(subject, index, ['dieu_chinh', ...path], message, mend);
      const what = isDropped ? 'bỏ' : 'đổi';
      const withoutAct = at(
        [],
        `gặp chỉ tiêu được ${what} mà không có van_ban, cần số, ký hiệu văn bản quyết định`,
        'thêm van_ban vào dieu_chinh; không có văn bản thì bỏ dieu_chinh và ghi kết quả như kế hoạch',
      );
      const nothing = at([], 'gặp dieu_chinh trống, cần bo hoặc gia_tri', 'ghi bo: co, hoặc giá trị mới');
      const read = value !== undefined && measure !== undefined ? readMeasured(value, measure) : undefined;
      return [
        ...(act === undefined ? [withoutAct] : []),
        ...(!isDropped && value === undefined ? [nothing] : []),
        ...(read && 'message' in read ? [at(['gia_tri'], read.message, read.mend)] : []),
        ...(value !== undefined && measure === undefined
          ? [at(['gia_tri'], 'gặp giá trị mới của chỉ tiêu không có đơn vị tính, cần bỏ', 'xóa gia_tri')]
          : []),
      ];
    }),
  examples: {
    passing: [
      { targets: [target()], results: [{ ma: 'T1', dieu_chinh: { bo: 'co', van_ban: '15/KH-SKHCN' } }] },
      {
        targets: [target()],
        results: [{ ma: 'T1', thuc_hien: '91', dieu_chinh: { gia_tri: '90', van_ban: '15/KH-SKHCN' } }],
      },
    ],
    failing: [
      { targets: [target()], results: [{ ma: 'T1', dieu_chinh: { bo: 'co' } }] },
      { targets: [target()], results: [{ ma: 'T1', dieu_chinh: { van_ban: '15/KH-SKHCN' } }] },
      {
        targets: [target()],
        results: [{ ma: 'T1', dieu_chinh: { gia_tri: '110', van_ban: '15/KH-SKHCN' } }],
      },
    ],
  },
});
