import { achievementReports } from './achievement-report.js';
import { ballots } from './ballot.js';
import { countingMinutes } from './counting-minutes.js';
import { draftDecisions, ownDecisions } from './decision.js';
import { meetingMinutes } from './meeting-minutes.js';
import type { Paper, PaperSources } from './paper.js';
import { proposalLetters } from './proposal-letter.js';
import { registrationLists } from './registration-list.js';
import { statistics } from './statistics.js';
import { summaryLists } from './summary-list.js';

/** Makers of papers, in the order of the work. */
const MAKERS = [
  registrationLists,
  ballots,
  countingMinutes,
  meetingMinutes,
  summaryLists,
  proposalLetters,
  achievementReports,
  ownDecisions,
  draftDecisions,
  statistics,
] as const;

/**
 * Every paper that the dossier has the data for, each made when it is asked for: the lists of thousands of people are not
 * all kept at once.
 */
export function papersOf(sources: PaperSources): Iterable<Paper> {
  return {
    *[Symbol.iterator]() {
      for (const make of MAKERS) yield* make(sources);
    },
  };
}
