import { compareDates, shortDate, spanOf } from '../../document/date.js';
import { authorityOf, letterKey } from '../facts/authority.js';
import type { Initiative } from '../schema/award-file.js';
import { initiative, propose } from './examples.js';
import { ask, met, notMet, unknown } from './outcome.js';
import { namesOwn, ownNamed } from './own-initiatives.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = propose('CN02', 'cstd-tinh', { sang_kien: 'SK01' });
const provincial = (changes: object = {}) => ({
  ...proposed,
  sang_kien: [
    initiative('SK01', 'CN02', {
      pham_vi: 'tinh',
      so: '700/QĐ-UBND',
      co_quan: 'Chủ tịch Ủy ban nhân dân tỉnh',
      ...changes,
    }),
  ],
});

export const cstdt02: CaseRule = {
  id: 'R-CSTDT-02',
  title:
    'Có sáng kiến, đề tài được người đứng đầu tỉnh công nhận có phạm vi ảnh hưởng trong tỉnh, trước tờ trình',
  inputs: ['sang_kien', 'de_nghi.sang_kien', 'van_ban.to-trinh-chu-tich-tinh'],
  judge,
  examples: {
    passing: [
      { told: 'sáng kiến phạm vi tỉnh, Chủ tịch Ủy ban nhân dân tỉnh công nhận', changes: provincial() },
    ],
    failing: [
      { told: 'sáng kiến phạm vi cơ sở', changes: provincial({ pham_vi: 'co-so' }) },
      { told: 'do Giám đốc Sở công nhận', changes: provincial({ co_quan: 'Giám đốc Sở' }) },
      { told: 'chưa rõ ai công nhận', changes: provincial({ co_quan: 'Hội đồng sáng kiến' }) },
      {
        told: 'công nhận sau ngày tờ trình',
        changes: {
          ...provincial({ ngay: '26/12/2025' }),
          van_ban: { [letterKey('chu-tich-tinh')]: { ngay: '24/12/2025' } },
        },
      },
    ],
  },
};

const WANTED = 'sáng kiến, đề tài của chính người này, có phạm vi ảnh hưởng trong tỉnh trở lên';

function judge(one: Case): Outcome {
  const isWide = ({ pham_vi }: Initiative) => pham_vi !== 'co-so';
  const wide = ownNamed(one).filter(isWide);
  // Those of the years before count as well: the title looks back on several.
  if (wide.length === 0) return namesOwn(one, isWide, WANTED);
  const outcomes = wide.map((initiative) => recognised(initiative, one));
  return outcomes.find(({ kind }) => kind === 'met') ?? outcomes[0] ?? met;
}

function recognised({ ma, so, ngay, co_quan }: Initiative, { file }: Case): Outcome {
  if (so === undefined || !ngay) return unknown(`số, ngày quyết định công nhận ${ma}`);
  if (co_quan === undefined) return unknown(`người công nhận ${ma}`);
  const authority = authorityOf(co_quan);
  if (!authority) return ask(`${ma} do ‹${co_quan}› công nhận: có thẩm quyền công nhận phạm vi tỉnh không`);
  if (authority === 'nguoi-dung-dau') {
    return notMet(`${ma} do ‹${co_quan}› công nhận`, 'người đứng đầu tỉnh công nhận');
  }
  const submitted = file.data.van_ban?.[letterKey('chu-tich-tinh')]?.ngay;
  if (!submitted || compareDates(ngay, spanOf(submitted).to) <= 0) return met;
  return notMet(
    `${ma} được công nhận ngày ${shortDate(ngay)}, sau tờ trình`,
    'công nhận trước ngày tờ trình',
  );
}
