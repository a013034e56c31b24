import * as z from 'zod';
import type { Kind } from '../../decree30/kinds.js';
import { emulationPlan } from './emulation-plan.js';
import { headShape } from './head.js';
import { yearReport } from './year-report.js';

/** A kind of content file: the keys of its body and, where it is always the same, the kind of document it becomes. */
export interface DocumentType {
  /** Value of the key `mau`, name of the template and of the JSON Schema. */
  readonly name: string;
  readonly title: string;
  /** Absent for a type that serves several kinds; the content then names one. */
  readonly kind?: Kind;
  /** Keys besides those of the head. */
  readonly fields: Readonly<z.core.$ZodShape>;
}

/** The document types that a working folder knows. */
export interface DocumentTypes {
  readonly names: readonly string[];
  readonly find: (name: string) => DocumentType | undefined;
}

/** Types whose content is more than a template can declare by itself. */
export const BUILT_IN_TYPES: readonly DocumentType[] = [emulationPlan, yearReport];

/** The schema of a content file of a type, when it becomes a document of a kind. */
export function schemaOf({ title, fields }: DocumentType, kind: Kind) {
  return z
    .strictObject({ ...headShape(kind), ...fields })
    .meta({ title, description: `Tệp nội dung: ${title}.` });
}
