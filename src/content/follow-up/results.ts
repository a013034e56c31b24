import { mapAtTop } from '../document.js';
import type { MapNode } from '../node.js';
import { type Results, resultsSchema } from '../schema/results.js';
import type { SourceText } from '../source.js';
import { validate } from '../validate.js';
import { parseYaml } from '../yaml.js';

/** A file of results that its schema accepts. */
export interface ResultsFile {
  /** As shown to the clerk. */
  readonly file: string;
  readonly root: MapNode;
  readonly data: Results;
}

/** Checks the text of `ket-qua.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseResults(source: SourceText): ResultsFile {
  const root = mapAtTop(parseYaml(source), source.file);
  return { file: source.file, root, data: validate(root, resultsSchema) };
}
