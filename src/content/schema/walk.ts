import * as z from 'zod';
import type { FieldMeta } from './fields.js';

export type Schema = z.core.$ZodType;

/**
 * The schema inside `optional()` and other wrappers, and whether the value may be missing. Of a choice between a text
 * and keys, the keys.
 */
export function unwrap(schema: Schema): { schema: Schema; optional: boolean } {
  if (schema instanceof z.ZodOptional) return { schema: unwrap(schema.unwrap()).schema, optional: true };
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return unwrap(schema.options.at(-1) as Schema);
  return { schema, optional: false };
}

/** The schema of a key or a list item; `undefined` where the schema has no such child: `constructor` is no key. */
export function childSchema(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = unwrap(schema).schema;
  if (inner instanceof z.ZodObject) {
    return Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => at && childSchema(at, key), schema);
}

/** The label, explanation and clause of a field. */
export function metaOf(schema: Schema | undefined): Partial<FieldMeta> {
  if (!schema) return {};
  const meta = z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrap(schema).schema);
  return (meta ?? {}) as Partial<FieldMeta>;
}

/** The keys of an object schema; empty for anything else. */
export function keysOf(schema: Schema | undefined): string[] {
  const inner = schema && unwrap(schema).schema;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Whether the field is a general body, which a template puts in whole. */
export function isBody(schema: Schema): boolean {
  return metaOf(schema)['isBody'] === true;
}
