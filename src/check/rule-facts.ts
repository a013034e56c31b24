import type { Basis } from '../decree30/layout.js';
import type { Severity } from '../message/finding.js';

/** What every rule says of itself, whatever it looks at: a content file, a text, a Word file. */
export interface RuleFacts {
  /** Stable id, after the provision of Decree 30 it checks. */
  readonly id: string;
  /** What is expected, in one Vietnamese line. */
  readonly title: string;
  readonly clause: string;
  readonly basis: Basis;
  /** `error` only where the text of the Decree says so. */
  readonly severity: Severity;
}
