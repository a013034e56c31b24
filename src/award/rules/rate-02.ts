import { compareDates, shortDate } from '../../document/date.js';
import { ratingOf } from '../facts/ratings.js';
import { codeOf } from './case.js';
import { propose, rating } from './examples.js';
import { met, notMet, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = propose('CN02', 'ldtt');

export const rate02: CaseRule = {
  id: 'R-RATE-02',
  title: 'Xếp loại của năm xét có số, ngày và có trước cuộc họp xét',
  inputs: ['xep_loai', 'hop'],
  judge,
  examples: {
    passing: [
      {
        told: 'xếp loại ngày 10/12, họp ngày 20/12',
        changes: { ...proposed, xep_loai: [rating('CN02', 'tot')] },
      },
    ],
    failing: [
      {
        told: 'xếp loại ngày 22/12, họp ngày 20/12',
        changes: { ...proposed, xep_loai: [rating('CN02', 'tot', { ngay: '22/12/2025' })] },
      },
      {
        told: 'xếp loại chưa có số, ngày',
        changes: { ...proposed, xep_loai: [{ cua: 'CN02', nam: '2025', muc: 'tot' }] },
      },
    ],
  },
};

function judge({ file, subject }: Case): Outcome {
  const { nam, hop } = file.data;
  const rating = ratingOf(file, codeOf(subject), nam);
  if (!rating) return unknown(`xếp loại năm ${nam}`);
  if (!rating.ngay || rating.so === undefined) return unknown(`số, ngày quyết định xếp loại năm ${nam}`);
  if (!hop || compareDates(rating.ngay, hop.ngay) <= 0) return met;
  return notMet(
    `xếp loại năm ${nam} ký ngày ${shortDate(rating.ngay)}, sau cuộc họp xét ngày ${shortDate(hop.ngay)}`,
    'xếp loại có trước cuộc họp xét',
  );
}
