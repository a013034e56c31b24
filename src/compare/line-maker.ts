import type { Part } from '../decree30/layout.js';
import { chartText } from '../document/chart-text.js';
import {
  type Block,
  type Chart,
  type Inline,
  plainText,
  type Table,
  type TableRow,
} from '../document/tree.js';
import type { Area, Source, SourceLine } from './unit.js';

const PARTS: Readonly<Partial<Record<Block['kind'], Part>>> = {
  basis: 'legalBasis',
  quotation: 'quotation',
  centred: 'centredLine',
  enacting: 'enactingWords',
};

/** Makes the lines of one area. */
export class LineMaker {
  constructor(
    private readonly file: string,
    private readonly area: Area,
  ) {}

  fixed(part: Part, text: string, source?: Source): SourceLine {
    return { part, area: this.area, text, ...(source && { source }) };
  }

  inline(part: Part, inline: Inline, before = ''): SourceLine {
    return this.fixed(part, `${before}${plainText(inline)}`, this.#sourceOf(inline));
  }

  capitals(part: Part, inline: Inline, before = ''): SourceLine {
    const { text, ...line } = this.inline(part, inline);
    return { ...line, text: `${before}${text.toLocaleUpperCase('vi')}` };
  }

  blocks(blocks: readonly Block[]): SourceLine[] {
    return blocks.flatMap((block) => [
      ...this.#own(block),
      ...('children' in block ? this.blocks(block.children) : []),
    ]);
  }

  #own(block: Block): SourceLine[] {
    switch (block.kind) {
      case 'table':
        return this.#table(block);
      case 'chart':
        return this.#chart(block);
      case 'heading': {
        const title = this.capitals('headingTitle', block.title);
        return [this.fixed('headingLabel', block.number, title.source), title];
      }
      case 'section':
        return [this.capitals('section', block.title, `${block.number} `)];
      case 'article':
      case 'clause': {
        const { kind, number, title, text } = block;
        const part = kind === 'article' ? 'article' : title ? 'titledClause' : 'body';
        const first = this.inline(part, title ?? text ?? [], `${number} `);
        return [first, ...(title && text ? [this.inline('body', text)] : [])];
      }
      case 'point':
        return [this.inline('body', block.text, `${block.number} `)];
      case 'dash':
        return [this.inline('body', block.text, `${block.mark} `)];
      default:
        return [this.inline(PARTS[block.kind] ?? 'body', block.text)];
    }
  }

  #table({ caption, headerRows, rows }: Table): SourceLine[] {
    return [
      ...(caption ? [this.inline('tableCaption', caption)] : []),
      ...[...headerRows, ...rows].map((row) => this.#row(row)),
    ];
  }

  #chart(chart: Chart): SourceLine[] {
    const origins = chart.series.flatMap(({ name }) => name);
    return [
      this.inline('tableCaption', chart.caption),
      this.fixed('tableText', chartText(chart), this.#sourceOf(origins)),
    ];
  }

  #row({ cells }: TableRow): SourceLine {
    const filled = cells.filter(({ text }) => plainText(text).trim() !== '');
    const text = filled.map((cell) => plainText(cell.text).trim()).join(' | ');
    return this.fixed('tableText', text, this.#sourceOf(filled.flatMap((cell) => cell.text)));
  }

  #sourceOf(inline: Inline): Source | undefined {
    const origin = inline.map((run) => run.origin).find(({ file }) => file === this.file);
    return origin && { kind: 'line', at: origin.line };
  }
}
