import { nearestNode, originAt, shownKeyPath } from '../../content/node.js';
import type { Origin } from '../../document/origin.js';
import type { AwardFile } from '../data/award-file.js';

/** Where something stands in a dossier, and how a clerk calls it: key path, or sheet and cell. */
export interface Place {
  readonly origin: Origin;
  readonly subject: string;
}

/** The place of a value, or of the nearest thing above it where it is not there. */
export function placeOf(file: AwardFile, path: readonly (string | number)[]): Place {
  const value = nearestNode(file.root, path);
  const origin = value.kind === 'text' ? value.origin : originAt(file.root, path);
  const isCell = origin.path?.includes('ô ') ?? false;
  return { origin, subject: isCell && origin.path ? origin.path : shownKeyPath(path) };
}
