import { awardFileSchema } from '../award/schema/award-file.js';
import { lawPackSchema } from '../award/schema/law-pack.js';
import { ownWordsSchema } from '../award/schema/own-words.js';
import { jsonSchemas, toJsonSchema } from '../content/schema/json-schema.js';
import { documentTypes } from './types.js';
import type { Workspace } from './workspace.js';

/** The JSON Schemas of a working folder's content files, by file name without ending. */
export function editorSchemas(workspace: Workspace): Record<string, object> {
  const types = documentTypes(workspace);
  return {
    ...jsonSchemas(types.names.flatMap((name) => types.find(name) ?? [])),
    'khen-thuong': toJsonSchema(awardFileSchema),
    'quy-dinh': toJsonSchema(lawPackSchema),
    'loi-bao-cao': toJsonSchema(ownWordsSchema),
  };
}

/** The schema that a content file of a template names. */
export function schemaFileName(templateName: string): string {
  return `mau-${templateName}.schema.json`;
}
