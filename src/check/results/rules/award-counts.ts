import { FUND_SIDES } from '../../../content/follow-up/fund.js';
import { readMeasured } from '../../../content/follow-up/measured.js';
import { nearestNode, shownKeyPath } from '../../../content/node.js';
import { AWARD_COUNTS } from '../../../content/schema/award-results.js';
import type { Report } from '../../content/rule.js';
import { award, resultsRule } from '../rule.js';

export const awardCounts = resultsRule({
  id: 'KETQUA-08',
  title: 'Số lượng khen thưởng, số tiền của quỹ là số',
  severity: 'error',
  check: ({ root, data }) => {
    const wrong = (typed: string | undefined, path: readonly PropertyKey[]): Report[] => {
      const node = nearestNode(root, path);
      const number = node.kind === 'text' ? node.number : undefined;
      const read = typed === undefined ? undefined : readMeasured(typed, 'so-luong', number);
      if (!read || !('message' in read)) return [];
      return [{ origin: node.origin, subject: shownKeyPath(path), message: read.message, mend: read.mend }];
    };
    const counts = (data.khen_thuong ?? []).flatMap((each, index) =>
      AWARD_COUNTS.flatMap(({ id }) => wrong(each[id], ['khen_thuong', index, id])),
    );
    const amounts = (data.quy ?? []).flatMap((each, index) =>
      FUND_SIDES.flatMap((key) => wrong(each[key], ['quy', index, key])),
    );
    return [...counts, ...amounts];
  },
  examples: {
    passing: [
      award({ de_nghi: '1.400', duoc_tang: '1.362' }),
      { targets: [], results: [], others: { quy: [{ noi_dung: 'Trích lập', thu: '15.000.000' }] } },
    ],
    failing: [
      award({ de_nghi: 'tám' }),
      award({ duoc_tang: '-1' }),
      { targets: [], results: [], others: { quy: [{ noi_dung: 'Trích lập', thu: '15 triệu' }] } },
    ],
  },
});
