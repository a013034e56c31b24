import { auth01 } from './auth-01.js';
import { auth02 } from './auth-02.js';
import { auth03 } from './auth-03.js';
import { auth04 } from './auth-04.js';
import { cnt01 } from './cnt-01.js';
import { conf01 } from './conf-01.js';
import { cstdcs01 } from './cstdcs-01.js';
import { cstdcs02 } from './cstdcs-02.js';
import { cstdcs03 } from './cstdcs-03.js';
import { cstdcs04 } from './cstdcs-04.js';
import { cstdcs05 } from './cstdcs-05.js';
import { cstdt01 } from './cstdt-01.js';
import { cstdt02 } from './cstdt-02.js';
import { cstdt03 } from './cstdt-03.js';
import { date01 } from './date-01.js';
import { hold01 } from './hold-01.js';
import { hold02 } from './hold-02.js';
import { pref01 } from './pref-01.js';
import { quo01 } from './quo-01.js';
import { rate01 } from './rate-01.js';
import { rate02 } from './rate-02.js';
import { rate03 } from './rate-03.js';
import { rate04 } from './rate-04.js';
import { rate05 } from './rate-05.js';
import { rate06 } from './rate-06.js';
import { rate07 } from './rate-07.js';
import { REWARD_CASE_RULES, REWARD_FILE_RULES } from './reward-rules.js';
import type { CaseRule, FileRule } from './rule.js';
import { ttldtt01 } from './ttldtt-01.js';
import { ttldtt02 } from './ttldtt-02.js';
import { ttldtt03 } from './ttldtt-03.js';
import { ttldxs01 } from './ttldxs-01.js';
import { ttldxs02 } from './ttldxs-02.js';
import { ttldxs03 } from './ttldxs-03.js';
import { ttldxs04 } from './ttldxs-04.js';
import { vote01 } from './vote-01.js';
import { vote02 } from './vote-02.js';

/** Every rule about one proposal, in the order in which reasons are told. */
export const CASE_RULES: readonly CaseRule[] = [
  rate01,
  rate02,
  rate03,
  rate04,
  rate07,
  hold01,
  hold02,
  cstdcs01,
  cstdcs02,
  cstdcs03,
  cstdcs04,
  cstdt01,
  cstdt02,
  cstdt03,
  ttldtt01,
  ttldtt02,
  ttldtt03,
  ttldxs01,
  ttldxs02,
  ttldxs03,
  ttldxs04,
  vote02,
  ...REWARD_CASE_RULES,
];

/** Every rule about the dossier as a whole. */
export const FILE_RULES: readonly FileRule[] = [
  auth01,
  auth02,
  auth03,
  auth04,
  rate05,
  rate06,
  cstdcs05,
  vote01,
  quo01,
  conf01,
  date01,
  cnt01,
  pref01,
  ...REWARD_FILE_RULES,
];
