import type { MapNode } from '../../content/node.js';
import type { AwardData, ListKey } from '../schema/award-file.js';

/** A dossier that its schema accepts, whether typed or read from a workbook. Lists that are not there are empty. */
export interface AwardFile {
  /** As shown to the clerk. */
  readonly file: string;
  readonly root: MapNode;
  readonly data: AwardData & { readonly [Key in ListKey]: NonNullable<AwardData[Key]> };
}
