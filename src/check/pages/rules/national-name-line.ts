import { TEXT } from '../../../decree30/layout.js';
import { linesOf } from '../../../docx/parts/model.js';
import { type PageRule, squeezed } from '../page-rule.js';

export const nationalNameLine: PageRule = {
  id: 'TRANG-01',
  title: 'Quốc hiệu nằm trên một dòng khi in',
  clause: TEXT.nationalName.clause,
  basis: 'inference',
  severity: 'advice',
  check: ({ document, pages }) =>
    linesOf(document, 'nationalName').flatMap(({ line }) => {
      const wanted = squeezed(line.text);
      const shown = (pages[0]?.lines ?? []).map(({ text }) => squeezed(text));
      const isWhole = shown.some((text) => text.includes(wanted));
      const begins = shown.some((text) => text.length > 4 && wanted.startsWith(text));
      if (isWhole || !begins) return [];
      return [
        {
          paragraph: line.paragraph,
          subject: 'Quốc hiệu',
          message: 'gặp Quốc hiệu bị ngắt thành hai dòng khi in, cần một dòng',
          mend: 'nới rộng cột bên phải của phần đầu, hoặc dùng cỡ chữ 12',
        },
      ];
    }),
};
