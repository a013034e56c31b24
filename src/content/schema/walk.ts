import * as z from 'zod';
import type { FieldMeta } from './fields.js';

/** The schema inside `optional()` and other wrappers, and whether the value may be missing. */
export function unwrap(schema: z.core.$ZodType): { schema: z.core.$ZodType; optional: boolean } {
  if (schema instanceof z.ZodOptional) return { schema: unwrap(schema.unwrap()).schema, optional: true };
  return { schema, optional: false };
}

/** The schema of a key or a list item; `undefined` where the schema has no such child. */
export function childSchema(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema).schema;
  if (inner instanceof z.ZodObject) return inner.shape[String(key)];
  if (inner instanceof z.ZodArray) return inner.element;
  return undefined;
}

export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((at, key) => at && childSchema(at, key), schema);
}

/** The label, explanation and clause of a field. */
export function metaOf(schema: z.core.$ZodType | undefined): Partial<FieldMeta> {
  return ((schema && z.globalRegistry.get(unwrap(schema).schema)) ?? {}) as Partial<FieldMeta>;
}

/** The keys of an object schema; empty for anything else. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema).schema;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
