import { TEXT } from '../../../decree30/layout.js';
import { lastOf, type PageRule, squeezed, textLinesOf } from '../page-rule.js';

export const lonelySignature: PageRule = {
  id: 'TRANG-02',
  title: 'Phần ký không nằm một mình trên trang',
  clause: TEXT.signatureTitle.clause,
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const placed = lastOf(subject, 'signatureTitle');
    if (!placed || placed.pageIndex === 0) return [];
    const { document, pages } = subject;
    const foot = document.lines
      .filter(({ region }) => region === 'foot')
      .map(({ line }) => squeezed(line.text));
    const isFoot = (text: string) => foot.some((own) => own.includes(squeezed(text)));
    const above = textLinesOf(pages[placed.pageIndex]).filter(({ bottom }) => bottom <= placed.onPage.bottom);
    if (above.some(({ text }) => !isFoot(text))) return [];
    return [
      {
        paragraph: placed.partLine.line.paragraph,
        subject: 'phần ký',
        message: `gặp phần ký một mình ở đầu trang ${placed.pageIndex + 1}, cần ít nhất hai dòng nội dung cùng trang`,
        mend: 'rút gọn hoặc giãn nội dung trong khoảng cho phép: cỡ chữ 13 hay 14, cách dòng, cách đoạn, lề',
      },
    ];
  },
};
