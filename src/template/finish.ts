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

/** Puts `./.` after the last words of the body, as every sample form of Phụ lục III does. */
export function closeBody(body: readonly Block[]): Block[] {
  const last = body.at(-1);
  if (!last) return [];
  return [...body.slice(0, -1), closeBlock(last)];
}

const CLOSING = /\s*(\.\/\.|[.;])?$/u;

function closeBlock(block: Block): Block {
  if ('children' in block && block.children.length > 0)
    return { ...block, children: closeBody(block.children) };
  if (block.kind === 'section')
    return { ...block, title: withEnding(block.title, CLOSING, LITERALS.endMark) };
  if (block.kind === 'clause' && !block.text) {
    return { ...block, title: withEnding(block.title ?? [], CLOSING, LITERALS.endMark) };
  }
  return { ...block, text: withEnding(block.text ?? [], CLOSING, LITERALS.endMark) } as Block;
}

function withEnding(inline: Inline, replaced: RegExp, ending: string): TextRun[] {
  const last = inline.at(-1);
  return last ? [...inline.slice(0, -1), { ...last, text: last.text.replace(replaced, ending) }] : [];
}
