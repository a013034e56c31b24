import { expect, test } from 'vitest';
import type { Verdict } from '../../src/award/rules/rule.js';
import { checkAwardFile } from '../../src/build/award-check.js';
import { findWorkspace } from '../../src/build/workspace.js';

const EXAMPLE = 'content/mau/2025/khen-thuong/khen-thuong.yaml';

const checked = await checkAwardFile(EXAMPLE, findWorkspace('.'));

function verdictOf(code: string, award: string): Verdict | undefined {
  return checked.judged.find(({ one }) => one.proposal.cho === code && one.award.ma === award)?.verdict;
}

test.each<[string, string, string, Verdict, string]>([
  ['9 of 13 are 69,2 %', 'TTDV', 'tt-ldtt', 'not-eligible', 'R-TTLDTT-02'],
  ['who left in March is no member any more: 5 of 7', 'CDS', 'tt-ldtt', 'eligible', ''],
  ['a complaint is being looked into', 'CN09', 'ldtt', 'not-eligible', 'R-HOLD-01'],
  ['disciplined for an act of office', 'CN11', 'ldtt', 'not-eligible', 'R-RATE-04'],
  ['maternity leave', 'CN15', 'ldtt', 'eligible', ''],
  ['an initiative used for two, with a note', 'CN16', 'cstd-co-so', 'eligible', 'R-DUP-02'],
  ['a head rated above the unit, in 2025', 'CN26', 'cstd-co-so', 'eligible', ''],
  ['five months at the agency', 'CN42', 'ldtt', 'needs-person', 'R-RATE-03'],
  ['no rating', 'CN43', 'ldtt', 'needs-person', 'R-RATE-01'],
  ['rated after the meeting', 'CN47', 'ldtt', 'not-eligible', 'R-RATE-02'],
])('%s: %s, %s is %s %s', (_, code, award, verdict, rule) => {
  expect(verdictOf(code, award)).toBe(verdict);
  const judged = checked.judged.find(({ one }) => one.proposal.cho === code && one.award.ma === award);
  if (rule !== '') expect(judged?.reasons.map((reason) => reason.rule)).toContain(rule);
});

test('all that is no trap is eligible', () => {
  const others = checked.judged
    .filter(({ verdict }) => verdict !== 'eligible')
    .map(({ one }) => one.proposal.cho);
  expect(others).toEqual(['TTDV', 'CN09', 'CN11', 'CN42', 'CN43', 'CN47']);
  expect(checked.unjudged).toBe(0);
});

test('nothing but the traps is an error', () => {
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ subject }) => !/^(?:TTDV|CN09|CN11|CN47) /u.test(subject))).toEqual([]);
});
