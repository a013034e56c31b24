import type { AwardFile } from '../data/award-file.js';
import { awardWords } from '../facts/history.js';
import { codesIn, grouped } from '../facts/index.js';
import type { Proposal } from '../schema/award-file.js';
import { allOf } from './combine.js';
import { initiative, proposal, propose } from './examples.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const SHARED = { sang_kien: [initiative('SK01', 'CN02; CN03')] };
const USING = { sang_kien: 'SK01' };

export const dup02: CaseRule = {
  id: 'R-DUP-02',
  title: 'Một sáng kiến, đề tài chỉ dùng cho một danh hiệu hoặc một hình thức khen thưởng',
  inputs: ['de_nghi.sang_kien', 'lich_su.sang_kien'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'sáng kiến dùng một lần', changes: { ...propose('CN02', 'cstd-co-so', USING), ...SHARED } },
    ],
    failing: [
      {
        told: 'một sáng kiến dùng cho danh hiệu và bằng khen của cùng một người',
        changes: {
          de_nghi: [proposal('CN02', 'cstd-co-so', USING), proposal('CN02', 'bang-khen-tinh', USING)],
          ...SHARED,
        },
      },
      {
        told: 'hai đồng tác giả cùng dùng: hỏi',
        changes: {
          de_nghi: [proposal('CN02', 'cstd-co-so', USING), proposal('CN03', 'cstd-co-so', USING)],
          ...SHARED,
        },
      },
      {
        told: 'sáng kiến đã dùng cho một lần khen trước',
        changes: {
          ...propose('CN02', 'cstd-co-so', USING),
          ...SHARED,
          lich_su: [{ cua: 'CN02', nam: '2024', khen_thuong: 'cstd-co-so', ...USING }],
        },
      },
    ],
  },
};

function judge(one: Case): Outcome {
  const codes = codesIn(one.proposal.sang_kien ?? '');
  return codes.length === 0 ? notApplicable : allOf(...codes.map((code) => usedOnce(one, code)));
}

function usedOnce({ file, law, proposal: own }: Case, code: string): Outcome {
  const uses = usesOf(file);
  const past = uses.past.get(code)?.find(({ cua }) => cua === own.cho);
  if (past) {
    return notMet(`sáng kiến ${code} đã dùng cho ${awardWords(law, past.khen_thuong)} năm ${past.nam}`, ONCE);
  }
  const others = (uses.proposed.get(code) ?? []).filter((other) => other !== own);
  const again = others.find(({ cho }) => cho === own.cho);
  if (again) return notMet(`sáng kiến ${code} còn dùng cho ${awardWords(law, again.khen_thuong)}`, ONCE);
  const [other] = others;
  if (!other) return met;
  return ask(
    `sáng kiến ${code} còn dùng cho đề nghị của ${other.cho}: mỗi đồng tác giả có được dùng một lần không`,
  );
}

const ONCE = 'mỗi sáng kiến, đề tài dùng cho một danh hiệu hoặc một hình thức';

interface Uses {
  readonly proposed: ReadonlyMap<string, readonly Proposal[]>;
  readonly past: ReadonlyMap<string, readonly AwardFile['data']['lich_su'][number][]>;
}

const usesByFile = new WeakMap<AwardFile, Uses>();

/** Which proposals and past awards name each initiative; worked out once for a dossier. */
function usesOf(file: AwardFile): Uses {
  const known = usesByFile.get(file);
  if (known) return known;
  const uses = {
    proposed: grouped(file.data.de_nghi, ({ sang_kien = '' }) => codesIn(sang_kien)),
    past: grouped(file.data.lich_su, ({ sang_kien = '' }) => codesIn(sang_kien)),
  };
  usesByFile.set(file, uses);
  return uses;
}
