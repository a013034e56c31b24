import type { Table } from '../document/tree.js';
import type { ElementNode } from './element-node.js';
import type { RenderState } from './state.js';

/** A table of the content as a block. */
export function tableBlock({ origin, template }: ElementNode, _state: RenderState): Table {
  return { kind: 'table', origin, template, columns: [], headerRows: [], rows: [] };
}
