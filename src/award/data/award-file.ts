import { mapAtTop } from '../../content/document.js';
import type { MapNode } from '../../content/node.js';
import type { SourceText } from '../../content/source.js';
import { validate } from '../../content/validate.js';
import { parseYaml } from '../../content/yaml.js';
import { type AwardData, awardFileSchema, LIST_KEYS, type ListKey } from '../schema/award-file.js';

/** A dossier that its schema accepts, whether typed or read from a workbook. Lists that are not there are empty. */
export interface AwardFile {
  /** As shown to the clerk. */
  readonly file: string;
  readonly root: MapNode;
  readonly data: AwardData & { readonly [Key in ListKey]: NonNullable<AwardData[Key]> };
}

/** Checks the text of a dossier; throws FindingsError with everything that its schema refuses. */
export function parseAwardFile(source: SourceText): AwardFile {
  return completedAwardFile(mapAtTop(parseYaml(source), source.file), source.file);
}

/** As {@link parseAwardFile}, for content that was read already. */
export function completedAwardFile(root: MapNode, file: string): AwardFile {
  const data = validate(root, awardFileSchema);
  const lists = Object.fromEntries(LIST_KEYS.map((key) => [key, data[key] ?? []]));
  return { file, root, data: { ...data, ...lists } as AwardFile['data'] };
}
