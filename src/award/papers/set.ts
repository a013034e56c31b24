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

/** Every paper that the dossier has the data for, in the order of the work. */
export function papersOf(sources: PaperSources): Paper[] {
  return [
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
  ].flatMap((papers) => papers(sources));
}
