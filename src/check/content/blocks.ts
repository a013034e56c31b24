import { type Block, type DocumentTree, type Inline, plainText } from '../../document/tree.js';

/** Every list of blocks that stand side by side: the body itself and what is below each heading. */
export function* siblingLists(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield blocks;
  for (const block of blocks) {
    if ('children' in block) yield* siblingLists(block.children);
  }
}

/** Every block of a body, in the order of the page. */
export function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if ('children' in block) yield* blocksOf(block.children);
  }
}

/** The bodies of a document: its own, that of the attached text, those of the appendices. */
export function bodiesOf({ body, attached, appendices }: DocumentTree): (readonly Block[])[] {
  return [body, ...(attached ? [attached.body] : []), ...appendices.map((appendix) => appendix.body)];
}

/** The words of a block, its title first. */
export function wordsOf(block: Block): string {
  const parts: (Inline | undefined)[] = [
    'title' in block ? block.title : undefined,
    'text' in block ? block.text : undefined,
  ];
  return parts.map((part) => (part ? plainText(part) : '')).join(' ');
}
