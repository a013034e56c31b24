import * as z from 'zod';
import type { Kind } from '../../decree30/kinds.js';
import { agencySchema } from './agency.js';
import { type DocumentType, schemaOf } from './documents.js';
import { endingsSchema } from './endings.js';
import type { FieldMeta } from './fields.js';
import { registerSchema } from './register.js';
import { resultsSchema } from './results.js';

/** A kind that asks for nothing, for types that serve several kinds: an editor cannot know which one is meant. */
const ANY_KIND: Kind = { id: '', name: '', salutation: 'upward', frame: { subjectPlace: 'none' } };

/**
 * The JSON Schemas of all content files, by name: editors complete and explain keys from them.
 *
 * They describe what an editor reads, which is a little wider than what the program does: an unquoted 2024 is a number
 * there, a key left empty is null.
 */
export function jsonSchemas(types: readonly DocumentType[]): Record<string, object> {
  const schemas: [string, z.ZodType][] = [
    ['co-quan', agencySchema],
    ['van-ban', registerSchema],
    ['het-thoi-han', endingsSchema],
    ['ket-qua', resultsSchema],
    ...types.map((type): [string, z.ZodType] => [`mau-${type.name}`, schemaOf(type, type.kind ?? ANY_KIND)]),
  ];
  return Object.fromEntries(schemas.map(([name, schema]) => [name, toJsonSchema(schema)]));
}

/** The JSON Schema of a content file. */
export function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema) as Partial<FieldMeta> | undefined;
      if (meta?.numeric) jsonSchema.type = ['string', 'number'] as never;
      for (const key of ['expected', 'mend', 'clause', 'numeric', 'isBody'] as const) delete jsonSchema[key];
      if (meta?.clause) jsonSchema.description = `${meta.description ?? ''} [${meta.clause}]`;
      if (zodSchema instanceof z.ZodOptional) allowEmpty(jsonSchema);
    },
  });
}

/** A key left empty means "not known yet". */
function allowEmpty(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  if (typeof jsonSchema.type === 'string') jsonSchema.type = [jsonSchema.type, 'null'] as never;
  else if (Array.isArray(jsonSchema.type)) jsonSchema.type = [...jsonSchema.type, 'null'] as never;
  if (jsonSchema.enum && !jsonSchema.enum.includes(null)) jsonSchema.enum = [...jsonSchema.enum, null];
}
