import type { ContentDocument } from '../document.js';
import { emulationPlan } from '../schema/emulation-plan.js';
import type { FollowUp } from '../schema/follow-up.js';

/** What a document says for its follow-up; nothing where it is no emulation plan. */
export function followUpOf({ type, head }: Pick<ContentDocument, 'type' | 'head'>): FollowUp {
  return type.name === emulationPlan.name ? (head as FollowUp) : {};
}
