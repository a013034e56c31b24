import { foldForComparison } from '../../text/fold.js';
import { awardWords, heldAwards, heldWords } from '../facts/history.js';
import { entriesOf } from '../facts/index.js';
import type { Proposal } from '../schema/award-file.js';
import { codeOf } from './case.js';
import { allOf } from './combine.js';
import { yearByYear } from './example-years.js';
import { proposal, propose } from './examples.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';
import { yearsAsked } from './years-asked.js';

const PRAISE = { loai: 'chuyen-de', thanh_tich: 'Hoàn thành cơ sở dữ liệu của ngành (giả định)' };
const merit = { loai: 'cong-trang' };

export const dup01: CaseRule = {
  id: 'R-DUP-01',
  title: 'Một thành tích chỉ được khen một lần, bằng một hình thức',
  inputs: ['de_nghi', 'lich_su'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'một hình thức cho một thành tích', changes: propose('CN02', 'bang-khen-tinh', merit) },
      {
        told: 'danh hiệu và hình thức cùng năm',
        changes: { de_nghi: [proposal('CN02', 'bang-khen-tinh', merit), proposal('CN02', 'ldtt')] },
      },
      {
        told: 'khen công trạng và khen chuyên đề, thành tích khác nhau',
        changes: {
          de_nghi: [proposal('CN02', 'bang-khen-tinh', merit), proposal('CN02', 'giay-khen', PRAISE)],
        },
      },
    ],
    failing: [
      {
        told: 'cùng một thành tích đề nghị giấy khen và bằng khen',
        changes: {
          de_nghi: [proposal('CN02', 'bang-khen-tinh', PRAISE), proposal('CN02', 'giay-khen', PRAISE)],
        },
      },
      {
        told: 'hai hình thức cùng khen công trạng của một năm: hỏi',
        changes: {
          de_nghi: [proposal('CN02', 'bang-khen-tinh', merit), proposal('CN02', 'giay-khen', merit)],
        },
      },
      {
        told: 'bằng khen năm trước đã khen một trong hai năm được tính',
        changes: {
          ...propose('CN02', 'bang-khen-tinh', merit),
          ...yearByYear('CN02', '2024: bang-khen-tinh(2023-2024)'),
        },
      },
    ],
  },
};

function judge(one: Case): Outcome {
  if (one.award.nhom !== 'hinh-thuc') return notApplicable;
  return allOf(...otherRewards(one).map((other) => notTwice(one, other)), notYetRewarded(one));
}

function otherRewards({ file, law, proposal: own }: Case): Proposal[] {
  return entriesOf(file, 'de_nghi', own.cho).filter(
    (other) => other !== own && law.award(other.khen_thuong)?.entry.nhom === 'hinh-thuc',
  );
}

function notTwice({ law, proposal: own }: Case, other: Proposal): Outcome {
  const words = awardWords(law, other.khen_thuong);
  const achieved = foldForComparison(own.thanh_tich ?? '');
  if (achieved !== '' && achieved === foldForComparison(other.thanh_tich ?? '')) {
    return notMet(
      `thành tích này cũng được đề nghị ${words}`,
      'một thành tích chỉ khen một lần, bằng một hình thức',
    );
  }
  const isSameType = own.loai === other.loai && (own.loai === undefined || own.loai === 'cong-trang');
  return isSameType ? ask(`cùng năm còn được đề nghị ${words}: có phải cùng một thành tích không`) : met;
}

/** Years that the same reward was given for are not counted once more. */
function notYetRewarded(one: Case): Outcome {
  const { file, law, subject, proposal: own } = one;
  const years = yearsAsked(one);
  if (years === undefined) return met;
  const first = file.data.nam - years + 1;
  const used = heldAwards(file, law, codeOf(subject), own.khen_thuong).findLast(
    ({ year, past }) => past && (past.den ?? year) >= first,
  );
  if (!used) return met;
  const span = `các năm được tính từ ${first}`;
  return ask(
    `${heldWords(law, used)} đã khen thành tích đến năm ${used.past?.den ?? used.year}, nằm trong ${span}`,
  );
}
