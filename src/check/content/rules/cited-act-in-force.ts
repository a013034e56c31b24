import type { Act } from '../../../content/schema/register.js';
import { clause } from '../../../decree30/clause.js';
import { compareDates, type DateSpan, shortDate } from '../../../document/date.js';
import { citedActs } from '../cited-acts.js';
import { documentSpan, type Report, type Rule } from '../rule.js';

export const citedActInForce: Rule = {
  id: 'BASIS-FORCE',
  title: 'Văn bản được dẫn còn hiệu lực vào ngày của văn bản này',
  clause: clause('PL I, II.6.a'),
  basis: 'inference',
  severity: 'error',
  check: (subject) =>
    citedActs(subject).flatMap((cited) => {
      const { key, act, within } = cited;
      const verdict = act && forceVerdict(act, documentSpan(subject));
      if (!act || !verdict) return [];
      const successor = act.thay_the_boi === undefined ? '' : `; đã được thay bằng ${act.thay_the_boi}`;
      return [
        {
          origin: cited.origin,
          subject: within,
          message: `văn bản số ${key} ${verdict.message}${successor}`,
          mend: 'thay bằng văn bản còn hiệu lực, hoặc đối chiếu lại ngày hiệu lực trong van-ban.yaml',
          ...(verdict.severity && { severity: verdict.severity }),
        },
      ];
    }),
  examples: {
    passing: [{ noi_dung: [{ noi_dung: 'Thực hiện {{dan "34-CT/TW"}}.' }] }],
    failing: [
      { nam: '2025', ngay: '20/01/2025', noi_dung: [{ noi_dung: 'Thực hiện {{dan "34-CT/TW"}}.' }] },
      { nam: '2025', ngay: null, noi_dung: [{ noi_dung: 'Thực hiện {{dan "34-CT/TW"}}.' }] },
    ],
  },
};

/** What can be said about the act's force on the document's date; nothing where it is in force or nobody knows. */
function forceVerdict(
  act: Act,
  span: DateSpan | undefined,
): Pick<Report, 'message' | 'severity'> | undefined {
  const { hieu_luc_tu: from, hieu_luc_den: to } = act;
  if (span && to && compareDates(to, span.from) < 0)
    return { message: `hết hiệu lực từ sau ngày ${shortDate(to)}` };
  if (span && from && compareDates(from, span.to) > 0)
    return { message: `đến ngày ${shortDate(from)} mới có hiệu lực` };
  const isEnded = act.tinh_trang === 'het-hieu-luc';
  if (isEnded && (!to || !span)) {
    return {
      severity: 'advice',
      message: 'đã hết hiệu lực; chưa đủ ngày tháng để biết vào ngày của văn bản này thì sao',
    };
  }
  return undefined;
}
