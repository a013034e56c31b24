/** The head of a document in a new year: its year, state, number, date and signer. */
import { isBlank } from '../content/inline.js';
import { type MapNode, nearestNode, type TextNode } from '../content/node.js';
import type { Edit } from './edit.js';
import { signerIn } from './signer.js';
import type { Question, Turn } from './turn.js';

/** Keys that hold no sentence: years in them are none of the text. */
const HEAD_KEY =
  /^(?:ban_sao\.)?(?:mau|loai|nam|trang_thai|so|ky_hieu|ngay|nguoi_ky|danh_so|hinh_thuc)$|(?:^|\.)bang\.(?:nguon|trang)$/u;

export function isHeadKey({ origin: { path = '' } }: TextNode): boolean {
  return HEAD_KEY.test(path);
}

export interface HeadTurn {
  readonly edits: readonly Edit[];
  readonly questions: readonly Question[];
}

/**
 * The document's own year becomes the new one; number and date belong to the old document and go.
 *
 * @param year of the new document
 */
export function turnHead(root: MapNode, year: number, { references }: Turn): HeadTurn {
  const edits = [
    ...whole(root, ['nam'], () => String(year)),
    ...whole(root, ['trang_thai'], () => 'du-thao'),
    ...[['so'], ['ban_sao', 'so']].flatMap((path) => whole(root, path, () => '')),
    ...[['ngay'], ['ban_sao', 'ngay']].flatMap((path) => whole(root, path, () => `__/__/${year}`)),
  ];
  const signers = [['nguoi_ky'], ['ban_sao', 'nguoi_ky']].flatMap((path) => textAt(root, path));
  const turned = signers.map((node) => turnSigner(node, year, references.agency));
  return {
    edits: [...edits, ...turned.flatMap((each) => each.edits)],
    questions: [...turned.flatMap((each) => each.questions), ...otherPeople(root, year)],
  };
}

/** Those who sign minutes are not in the agency's file: nothing is known of them. */
function otherPeople(root: MapNode, year: number): Question[] {
  return [['thu_ky'], ['chu_toa']]
    .flatMap((path) => textAt(root, path))
    .filter(({ value }) => !isBlank(value))
    .map(({ origin, value }) => ({
      ...{ origin, found: value, sentence: value, excerpt: value, isBlank: false },
      question: `Năm ${year} có còn là người này không?`,
    }));
}

function turnSigner(node: TextNode, year: number, agency: Turn['references']['agency']): HeadTurn {
  const verdict = signerIn(year, node.value, agency);
  const asked = { origin: node.origin, found: node.value, sentence: node.value, excerpt: node.value };
  const all = { node, start: 0, end: node.value.length };
  switch (verdict.kind) {
    case 'keep':
      return { edits: [], questions: [] };
    case 'replace': {
      const question = `Theo co-quan.yaml, năm ${year} người ký là ${verdict.name}; đúng không?`;
      return { edits: [{ ...all, text: verdict.name }], questions: [{ ...asked, question, isBlank: false }] };
    }
    case 'ask': {
      const question = `Ai ký năm ${year}? Bản cũ: ${node.value}; ${verdict.why}.`;
      const text = `{{trong "người ký năm ${year}"}}`;
      return {
        edits: [{ ...all, text, comment: question }],
        questions: [{ ...asked, question, isBlank: true }],
      };
    }
  }
}

/** A new value for a key that is filled in. */
function whole(root: MapNode, path: readonly string[], text: (old: string) => string): Edit[] {
  return textAt(root, path).flatMap((node) => {
    const now = text(node.value);
    return now === node.value ? [] : [{ node, start: 0, end: node.value.length, text: now }];
  });
}

function textAt(root: MapNode, path: readonly string[]): TextNode[] {
  const node = nearestNode(root, path);
  return node.kind === 'text' && node.value !== '' && node.origin.path === path.join('.') ? [node] : [];
}
