import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { endOf, type Rule } from '../rule.js';

export const subjectEnding: Rule = {
  id: 'TITLE-02',
  title: 'Trích yếu là một cụm từ ngắn, không có dấu kết thúc câu',
  clause: clause('PL I, II.5.a'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const { trich_yeu: text = '' } = subject.head;
    const mark = /[.;:,]$/u.exec(text)?.[0];
    if (mark === undefined) return [];
    return [
      {
        origin: endOf(subject, ['trich_yeu']),
        subject: 'trich_yeu',
        message: `gặp dấu ‹${mark}› ở cuối ${quoted(text, 40)}, cần không có dấu`,
        mend: 'xóa dấu ở cuối',
      },
    ];
  },
  examples: { passing: [{}], failing: [{ trich_yeu: 'Phát động phong trào thi đua năm 2024.' }] },
};
