import { join } from 'node:path';
import { actKey } from '../content/act-name.js';
import { findAct } from '../content/act-status.js';
import { type Citation, citationsIn } from '../content/citations.js';
import { mapAtTop } from '../content/document.js';
import type { MapNode } from '../content/node.js';
import { actOrigins, parseRegister } from '../content/references.js';
import type { Act } from '../content/schema/register.js';
import { readSource } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import type { Origin } from '../document/origin.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { nearestAct } from '../text/nearest.js';
import { documentFilesIn, sharedFilesOf, shownPath, type Workspace } from './workspace.js';

/** A register with everything that the documents it belongs to cite. */
export interface ActList {
  /** The register, as shown to the clerk. */
  readonly file: string;
  readonly acts: ReadonlyMap<string, Act>;
  /** Where each act stands in it. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Of acts in the register, by their number there; and of others, by their number as first written. */
  readonly cited: ReadonlyMap<string, readonly Citation[]>;
}

/**
 * Every register of a working folder, the common one first, and what its documents cite. Documents need not be right for
 * that; what cannot be read at all is told in `findings`.
 *
 * @throws FindingsError when a register is wrong
 */
export function actLists(workspace: Workspace): { lists: ActList[]; findings: Finding[] } {
  const common = sharedFilesOf(join(workspace.content, 'any.yaml'), workspace).register;
  const lists = new Map([[common, new ListInProgress(common)]]);
  const findings: Finding[] = [];
  for (const file of documentFilesIn(workspace.content)) {
    const { register } = sharedFilesOf(file, workspace);
    const list = lists.get(register) ?? new ListInProgress(register);
    lists.set(register, list);
    try {
      list.add(mapAtTop(parseYaml(readSource(file, shownPath(file))), shownPath(file)));
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      findings.push(...error.findings);
    }
  }
  return { lists: [...lists.values()], findings };
}

class ListInProgress implements ActList {
  readonly file: string;
  readonly acts: Map<string, Act>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly cited = new Map<string, Citation[]>();
  /** The numbers in `cited` of acts that the register lacks, by what makes them equal. */
  readonly #missing = new Map<string, string>();

  constructor(path: string) {
    this.file = shownPath(path);
    const source = readSource(path, this.file);
    this.acts = parseRegister(source);
    this.origins = actOrigins(source);
  }

  add(root: MapNode): void {
    for (const citation of citationsIn(root, this.acts, yearOf(root))) {
      const number = this.#numberOf(citation);
      const earlier = this.cited.get(number);
      if (earlier) earlier.push(citation);
      else this.cited.set(number, [citation]);
    }
  }

  #numberOf({ key }: Citation): string {
    if (this.acts.has(key)) return key;
    const known = this.#missing.get(actKey(key)) ?? key;
    this.#missing.set(actKey(key), known);
    return known;
  }
}

function yearOf(root: MapNode): number | undefined {
  const node = root.entries.get('nam')?.value;
  return node?.kind === 'text' && /^\d{4}$/u.test(node.value) ? Number(node.value) : undefined;
}

/** The number by which an act is in a list, in the register or only cited, however it is typed. */
export function numberIn({ acts, cited }: ActList, typed: string): string | undefined {
  return findAct(typed, acts)?.so_ky_hieu ?? [...cited.keys()].find((key) => actKey(key) === actKey(typed));
}

/** The number that was probably meant. */
export function nearestNumber(typed: string, lists: readonly ActList[]): string | undefined {
  return nearestAct(
    typed,
    lists.flatMap(({ acts, cited }) => [...acts.keys(), ...cited.keys()]),
  );
}
