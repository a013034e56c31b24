import { join } from 'node:path';
import { actKey } from '../content/act-name.js';
import { type ActRegister, actsMeant, nameOf, readReference } from '../content/act-register.js';
import { type Citation, citationsIn } from '../content/citations.js';
import { mapAtTop } from '../content/document.js';
import type { MapNode } from '../content/node.js';
import { actOrigins, parseRegister } from '../content/references.js';
import { readSource } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import type { Origin } from '../document/origin.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { nearestAct } from '../text/nearest.js';
import { documentFilesIn } from './content-files.js';
import { sharedFilesOf, shownPath, type Workspace } from './workspace.js';

/** A register with everything that the documents it belongs to cite. */
export interface ActList {
  /** The register, as shown to the clerk. */
  readonly file: string;
  readonly acts: ActRegister;
  /** Where each act stands in it, by its name there. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Of acts in the register, by their name there; and of others, by their number as first written. */
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
  readonly acts: ActRegister;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly cited = new Map<string, Citation[]>();
  /** The numbers in `cited` of acts that the register lacks, by what makes them equal. */
  readonly #missing = new Map<string, string>();

  constructor(path: string) {
    this.file = shownPath(path);
    const source = readSource(path, this.file);
    this.acts = parseRegister(source);
    this.origins = actOrigins(source, this.acts);
  }

  add(root: MapNode): void {
    for (const citation of citationsIn(root, this.acts, yearOf(root))) {
      for (const name of this.#namesOf(citation)) {
        const earlier = this.cited.get(name);
        if (earlier) earlier.push(citation);
        else this.cited.set(name, [citation]);
      }
    }
  }

  /** Every name that it can mean. */
  #namesOf({ key, act, candidates }: Citation): string[] {
    const meant = act ? [act] : candidates;
    if (meant.length > 0) return meant.map((each) => nameOf(each, this.acts));
    const known = this.#missing.get(actKey(key)) ?? key;
    this.#missing.set(actKey(key), known);
    return [known];
  }
}

function yearOf(root: MapNode): number | undefined {
  const node = root.entries.get('nam')?.value;
  return node?.kind === 'text' && /^\d{4}$/u.test(node.value) ? Number(node.value) : undefined;
}

/** The names by which acts are in a list, in the register or only cited, however one is typed. */
export function namesIn({ acts, cited }: ActList, typed: string): string[] {
  const registered = actsMeant(readReference(typed), acts).map((act) => nameOf(act, acts));
  const others = [...cited.keys()].filter((key) => !acts.has(key) && actKey(key) === actKey(typed));
  return [...registered, ...others];
}

/** The number that was probably meant. */
export function nearestNumber(typed: string, lists: readonly ActList[]): string | undefined {
  return nearestAct(
    typed,
    lists.flatMap(({ acts, cited }) => [...[...acts.values()].map((act) => act.so_ky_hieu), ...cited.keys()]),
  );
}
