import type { YearFacts } from '../content/follow-up/year-facts.js';
import { originAt } from '../content/node.js';
import { LITERALS } from '../decree30/literals.js';
import type { Block, Inline, TextRun } from '../document/tree.js';

/**
 * Puts the marks that close the legal bases: `;` after each, `.` after the last (Phụ lục I, Phần I, Mục II, khoản 6,
 * điểm a). Where a paragraph goes on with their sentence, the last one keeps `;` too.
 */
export function closeLegalBases(body: readonly Block[]): Block[] {
  return body.map((block, index) => {
    if (block.kind !== 'basis') return block;
    const next = body[index + 1];
    const goesOn = next?.kind === 'basis' || (next?.kind === 'paragraph' && next.continues);
    return { ...block, text: withEnding(block.text, /$/u, goesOn ? ';' : '.') };
  });
}

/** Puts the enacting words (`QUYẾT ĐỊNH:`) after the last legal basis, or first where there is none. */
export function insertEnactingWords(body: readonly Block[], words: string | undefined): Block[] {
  const first = body[0];
  if (words === undefined || !first) return [...body];
  const last = body.findLastIndex(({ kind }) => kind === 'basis');
  const { origin, template } = body[last] ?? first;
  const enacting: Block = { kind: 'enacting', origin, template, text: [{ text: words, origin }] };
  return body.toSpliced(last + 1, 0, enacting);
}

/** Says above the body that its figures are invented, where they are. */
export function markInvented(body: readonly Block[], facts: YearFacts | undefined): Block[] {
  if (facts?.inventedIn === undefined) return [...body];
  const origin = originAt(facts.results.root, ['gia_dinh']);
  return [{ kind: 'centred', origin, template: origin, text: [{ text: INVENTED, origin }] }, ...body];
}

const INVENTED = '(Số liệu giả định, chỉ để minh họa)';

/** Puts `./.` after the last words of the body, as every sample form of Phụ lục III does. */
export function closeBody(body: readonly Block[]): Block[] {
  const last = body.at(-1);
  return last ? [...body.slice(0, -1), closeBlock(last)] : [];
}

const CLOSING = /\s*(\.\/\.|[.;])?$/u;

/** A table or chart has no last words: it stays as it is. */
function closeBlock(block: Block): Block {
  if (block.kind === 'table' || block.kind === 'chart') return block;
  if ('children' in block && block.children.length > 0)
    return { ...block, children: closeBody(block.children) };
  if ('text' in block && block.text) return { ...block, text: closed(block.text) };
  if ('title' in block && block.title) return { ...block, title: closed(block.title) };
  return block;
}

function closed(text: Inline): TextRun[] {
  return withEnding(text, CLOSING, LITERALS.endMark);
}

function withEnding(inline: Inline, replaced: RegExp, ending: string): TextRun[] {
  const last = inline.at(-1);
  return last ? [...inline.slice(0, -1), { ...last, text: last.text.replace(replaced, ending) }] : [];
}
