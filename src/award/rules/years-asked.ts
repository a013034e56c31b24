import type { Case } from './rule.js';

/** The rules that ask for years in a row, by award. */
const RULES: Readonly<Record<string, Readonly<Record<Case['subject']['kind'], string>>>> = {
  'bang-khen-tinh': { person: 'R-BKT-01', unit: 'R-BKT-02' },
  'bang-khen-ttg': { person: 'R-BKTTG-01', unit: 'R-BKTTG-02' },
  'hcld-ba': { person: 'R-HC3-01', unit: 'R-HC3-02' },
  'hcld-nhi': { person: 'R-HC2-01', unit: 'R-HC2-02' },
  'hcld-nhat': { person: 'R-HC1-01', unit: 'R-HC1-02' },
};

/** How many years in a row a reward for regular merit asks for; nothing for other proposals, or where no pack says. */
export function yearsAsked({ law, proposal, subject }: Case): number | undefined {
  if (proposal.loai !== undefined && proposal.loai !== 'cong-trang') return undefined;
  const rule = RULES[proposal.khen_thuong]?.[subject.kind];
  const years = rule === undefined ? undefined : law.rule(rule)?.entry.tham_so?.['so_nam'];
  return years === undefined ? undefined : Number(years);
}
