import { bkt01 } from './bkt-01.js';
import { bkt02 } from './bkt-02.js';
import { bkt03 } from './bkt-03.js';
import { bkttg01 } from './bkttg-01.js';
import { bkttg02 } from './bkttg-02.js';
import { co01 } from './co-01.js';
import { co02 } from './co-02.js';
import { cstdtq01 } from './cstdtq-01.js';
import { dos01 } from './dos-01.js';
import { dos02 } from './dos-02.js';
import { dos03 } from './dos-03.js';
import { dos04 } from './dos-04.js';
import { dup01 } from './dup-01.js';
import { dup02 } from './dup-02.js';
import { hc101 } from './hc1-01.js';
import { hc102 } from './hc1-02.js';
import { hc201 } from './hc2-01.js';
import { hc202 } from './hc2-02.js';
import { hc301 } from './hc3-01.js';
import { hc302 } from './hc3-02.js';
import { mon01 } from './mon-01.js';
import { mon02 } from './mon-02.js';
import { opin01 } from './opin-01.js';
import { reorg01 } from './reorg-01.js';
import type { CaseRule, FileRule } from './rule.js';
import { stale01 } from './stale-01.js';
import { type01 } from './type-01.js';

/** Rules about flags and rewards by years of merit, and about the papers and uses of an achievement. */
export const REWARD_CASE_RULES: readonly CaseRule[] = [
  co01,
  bkt01,
  bkt02,
  bkt03,
  cstdtq01,
  bkttg01,
  bkttg02,
  hc301,
  hc302,
  hc201,
  hc202,
  hc101,
  hc102,
  type01,
  reorg01,
  dup01,
  dup02,
  dos01,
  dos02,
  dos03,
  stale01,
  opin01,
  mon01,
  mon02,
];

/** Of these, the rules about the dossier as a whole. */
export const REWARD_FILE_RULES: readonly FileRule[] = [co02, dos04];
