import { mapAtTop } from '../document.js';
import type { MapNode } from '../node.js';
import { type Result, type Results, resultsSchema } from '../schema/results.js';
import type { SourceText } from '../source.js';
import { validate } from '../validate.js';
import { parseYaml } from '../yaml.js';

/** A file of results that its schema accepts. */
export interface ResultsFile {
  /** As shown to the clerk. */
  readonly file: string;
  readonly root: MapNode;
  readonly data: Results & { readonly ket_qua: readonly Result[] };
}

/** Checks the text of `ket-qua.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseResults(source: SourceText): ResultsFile {
  return completedResults(mapAtTop(parseYaml(source), source.file), source.file);
}

/** As {@link parseResults}, for content that was read already. */
export function completedResults(root: MapNode, file: string): ResultsFile {
  const data = validate(root, resultsSchema);
  return { file, root, data: { ...data, ket_qua: data.ket_qua ?? [] } };
}
