import { existsSync } from 'node:fs';
import { BUILT_IN_TYPES, type DocumentType, type DocumentTypes } from '../content/schema/documents.js';
import { readSource } from '../content/source.js';
import { declaredType } from '../template/header.js';
import { shownPath, templateNames, templatePath, type Workspace } from './workspace.js';

/** The document types of a working folder: those of the program, and those that its templates declare. */
export function documentTypes(workspace: Workspace): DocumentTypes {
  const known = new Map(BUILT_IN_TYPES.map((type): [string, DocumentType | undefined] => [type.name, type]));
  return {
    names: [...new Set([...known.keys(), ...templateNames(workspace)])].sort(),
    find: (name) => {
      const path = templatePath(name, workspace);
      if (!known.has(name) && existsSync(path))
        known.set(name, declaredType(name, readSource(path, shownPath(path))));
      return known.get(name);
    },
  };
}
