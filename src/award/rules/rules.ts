import { rate01 } from './rate-01.js';
import type { CaseRule, FileRule } from './rule.js';

/** Every rule about one proposal, in the order in which reasons are told. */
export const CASE_RULES: readonly CaseRule[] = [rate01];

/** Every rule about the dossier as a whole. */
export const FILE_RULES: readonly FileRule[] = [];
