/** What the papers of a dossier are made from, and what they have in common. */
import { type MapNode, nearestNode } from '../../content/node.js';
import type { Agency } from '../../content/schema/agency.js';
import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import { blank, type Made, NodeMaker, plain } from './nodes.js';
import type { Register } from './register.js';

export interface PaperSources {
  readonly file: AwardFile;
  readonly law: Law;
  readonly register: Register;
  readonly agency: Agency;
  /** Each subject's own words for the achievement report, by code: the keys of `bao-cao/<code>.yaml`. */
  readonly reports: ReadonlyMap<string, MapNode>;
}

/** A paper as content of a template. */
export interface Paper {
  /** Name of its file: `06-bien-ban-hop-hoi-dong`. */
  readonly name: string;
  readonly root: MapNode;
  /** Who issues it, where that is not the agency itself. */
  readonly agency?: Agency;
}

/** A maker whose texts come from a key of the dossier; where it is not there, from the place where it would stand. */
export function makerAt({ file }: Pick<PaperSources, 'file'>, ...path: (string | number)[]): NodeMaker {
  return new NodeMaker({ ...nearestNode(file.root, path).origin, path: path.join('.') });
}

/** Words that the dossier has for a key, as they were typed; a gap where there are none. */
export function wordsAt(
  { file }: Pick<PaperSources, 'file'>,
  path: readonly (string | number)[],
  what: string,
): Made {
  const node = nearestNode(file.root, path);
  if (node.kind !== 'text' || node.value === '') return makerAt({ file }, ...path).text(blank(what));
  return { ...node, value: plain(node.value) };
}

/** What differs in the head of a paper. */
export interface Head {
  readonly template: string;
  /** Its key among the papers of the dossier (`van_ban`), where number, date and signer stand. */
  readonly key: string;
  readonly subject: string;
  readonly recipients?: readonly string[];
  /** Whether somebody of the agency signs it alone. */
  readonly isSigned?: boolean;
}

/** Says in a paper that its people and figures were made up. */
const INVENTED = 'Người và số liệu giả định, chỉ để minh họa';

/** The root of a paper: head and body. A draft where something is still missing, or where the data are invented. */
export function paperRoot(
  sources: PaperSources,
  { template, key, subject, recipients, isSigned = false }: Head,
  body: Readonly<Record<string, Made>>,
): MapNode {
  const { file } = sources;
  const at = makerAt(sources, 'nam');
  const own = (name: string) => {
    const node = nearestNode(file.root, ['van_ban', key, name]);
    // Known by its own key, as in a content file: rules tell a date from a gap in the text by that.
    return node.kind === 'text' && node.value !== ''
      ? { ...node, origin: { ...node.origin, path: name } }
      : undefined;
  };
  const isInvented = file.data.gia_dinh ?? false;
  const content = {
    trich_yeu: subject,
    so: own('so'),
    ngay: own('ngay'),
    ...(recipients && { noi_nhan: at.list(recipients), luu: 'VT' }),
    ...(isSigned && {
      nguoi_ky: own('nguoi_ky') ?? makerAt(sources, 'van_ban', key, 'nguoi_ky').text(blank('người ký')),
    }),
    ...(isInvented && { gia_dinh: makerAt(sources, 'gia_dinh').text(`(${INVENTED})`) }),
    ...body,
  };
  const isDraft = isInvented || hasBlank(at.map(content));
  return at.map({
    mau: `khen-thuong/${template}`,
    nam: String(file.data.nam),
    trang_thai: isDraft ? 'du-thao' : 'trinh-ky',
    ...content,
  });
}

function hasBlank(node: Exclude<Made, string | undefined>): boolean {
  if (node.kind === 'text') return node.value.includes('{{trong');
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return children.some(hasBlank);
}
