import type { YearInitiative } from '../content/follow-up/initiatives.js';
import { shortDate } from '../document/date.js';
import type { AwardFile } from './data/award-file.js';
import { codesIn } from './facts/index.js';
import { namedInitiatives } from './facts/initiatives.js';
import { NodeMaker, plain } from './papers/nodes.js';
import { nameOf, subjectOf } from './rules/case.js';
import { placeOf } from './rules/place.js';
import type { Judged } from './rules/rule.js';
import type { Initiative } from './schema/award-file.js';
import { SCOPES } from './schema/subjects.js';

/**
 * The initiatives of the dossier's own year, for the report of that year. Works of science that were accepted are not
 * among them: they are no initiatives.
 */
export function initiativesFrom(file: AwardFile, judged: readonly Judged[]): YearInitiative[] {
  return file.data.sang_kien.flatMap((initiative, index): YearInitiative[] => {
    if (initiative.nam !== file.data.nam || initiative.loai !== 'sang-kien') return [];
    const { origin } = placeOf(file, ['sang_kien', index, 'ten']);
    const facts = {
      ten: initiative.ten,
      tac_gia: authorsOf(file, initiative),
      cong_nhan: recognitionOf(initiative),
      pham_vi: SCOPES.find(({ id }) => id === initiative.pham_vi)?.words,
      da_dung_cho: awardsBy(initiative, judged),
    };
    const maker = new NodeMaker(origin);
    const told = Object.entries(facts).flatMap(([key, words]) =>
      words ? [[key, maker.text(plain(words))] as const] : [],
    );
    return [{ origin, facts: Object.fromEntries(told) }];
  });
}

/** Names, where the dossier holds the codes; others are told where it is checked. */
function authorsOf(file: AwardFile, { tac_gia }: Initiative): string {
  const authors = codesIn(tac_gia).map((code) => subjectOf(file, code));
  return authors.flatMap((author) => (author ? [nameOf(author)] : [])).join('; ');
}

function recognitionOf({ co_quan, so, ngay }: Initiative): string {
  const act = so && `số ${so}${ngay ? ` ngày ${shortDate(ngay)}` : ''}`;
  return [co_quan, act].filter((part) => part !== undefined).join(', ');
}

/** The awards that were asked for by an initiative, whatever became of them. */
function awardsBy({ ma }: Initiative, judged: readonly Judged[]): string {
  const asked = judged.filter(({ one }) =>
    namedInitiatives(one.file, one.proposal).some((named) => named.ma === ma),
  );
  return [...new Set(asked.map(({ one }) => one.award.ten))].join('; ');
}
