import type * as z from 'zod';
import type { KindId } from '../../decree30/kinds.js';
import { emulationPlanSchema } from './emulation-plan.js';

/** A kind of content file: its schema, and the Decree's kind of document that it becomes. */
export interface DocumentType {
  /** Value of the key `mau`, name of the template and of the JSON Schema. */
  readonly name: string;
  readonly kind: KindId;
  readonly schema: z.ZodType;
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'ke-hoach-thi-dua', kind: 'ke-hoach', schema: emulationPlanSchema },
];
