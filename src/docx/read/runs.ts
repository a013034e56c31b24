import { childOf, textOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import { addDrawings, type Drawings } from './drawings.js';
import type { RunFormat, WordRun } from './model.js';

/** A table of contents holds links that hold page numbers; more than that is a file whose fields never end. */
const MAX_FIELD_DEPTH = 20;
/** What a field is stands at the start of its instruction. */
const MAX_INSTRUCTION = 200;

/** How the runs of a paragraph are read; one for each part of a file, for fields go on from paragraph to paragraph. */
export class RunReader {
  /** Instructions of the fields that are open, the innermost last. */
  readonly #fields: { instruction: string; isResult: boolean }[] = [];
  /** Fields too deep to be looked at that are open. */
  #deeper = 0;

  /**
   * The visible runs of a paragraph.
   *
   * @param formatOf what is in force for a run with these `w:rPr`
   */
  read(paragraph: XmlElement, formatOf: (rPr: XmlElement | undefined) => RunFormat): ParagraphContent {
    const content: ParagraphContent = {
      runs: [],
      drawings: { lines: [], boxes: [], charts: [], hasPicture: false },
      endsPage: false,
    };
    this.#readInside(paragraph, content, formatOf, { isInserted: false });
    return content;
  }

  #readInside(
    parent: XmlElement,
    content: ParagraphContent,
    formatOf: (rPr: XmlElement | undefined) => RunFormat,
    state: { readonly isInserted: boolean; readonly field?: string },
  ): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      switch (child.name) {
        case 'w:r':
          this.#readRun(child, content, formatOf, state);
          break;
        case 'w:fldSimple':
          this.#readInside(child, content, formatOf, {
            ...state,
            field: fieldName(child.attributes['w:instr'] ?? ''),
          });
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.#readInside(child, content, formatOf, { ...state, isInserted: true });
          break;
        case 'w:hyperlink':
        case 'w:smartTag':
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:dir':
        case 'w:bdo':
          this.#readInside(child, content, formatOf, state);
          break;
        case 'mc:AlternateContent':
          this.#readInside(chosen(child), content, formatOf, state);
          break;
      }
    }
  }

  #readRun(
    run: XmlElement,
    content: ParagraphContent,
    formatOf: (rPr: XmlElement | undefined) => RunFormat,
    { isInserted, field }: { readonly isInserted: boolean; readonly field?: string },
  ): void {
    const rPr = childOf(run, 'w:rPr');
    // The mark of a deleted paragraph, or a run that a move took away.
    if (childOf(rPr, 'w:del')) return;
    const text = this.#textOf(run, content);
    const inner = this.#fields.findLast(({ isResult }) => isResult);
    const name = field ?? (inner && fieldName(inner.instruction));
    if (text === '' && name === undefined) return;
    const format = formatOf(rPr);
    if (format.hidden) return;
    content.runs.push({ text, format, element: run, isInserted, ...(name && { field: name }) });
  }

  #textOf(run: XmlElement, content: ParagraphContent): string {
    let text = '';
    for (const child of run.children) {
      if (typeof child === 'string') continue;
      const isInstruction = this.#fields.some(({ isResult }) => !isResult);
      switch (child.name) {
        case 'w:t':
          if (!isInstruction) text += textOf(child);
          break;
        case 'w:tab':
        case 'w:ptab':
          text += '\t';
          break;
        case 'w:br':
          if (child.attributes['w:type'] === 'page') content.endsPage = true;
          else if (child.attributes['w:type'] !== 'column') text += '\n';
          break;
        case 'w:cr':
          text += '\n';
          break;
        case 'w:noBreakHyphen':
          text += '-';
          break;
        case 'w:sym':
          text += symbol(child.attributes['w:char'] ?? '');
          break;
        case 'w:fldChar':
          this.#fieldMark(child.attributes['w:fldCharType'] ?? '');
          break;
        case 'w:instrText': {
          const open = this.#fields.at(-1);
          if (open && open.instruction.length < MAX_INSTRUCTION) open.instruction += textOf(child);
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          addDrawings(child, content.drawings);
          break;
        case 'mc:AlternateContent':
          addDrawings(chosen(child), content.drawings);
          break;
      }
    }
    return text;
  }

  #fieldMark(type: string): void {
    if (type === 'begin') {
      if (this.#fields.length < MAX_FIELD_DEPTH) this.#fields.push({ instruction: '', isResult: false });
      else this.#deeper += 1;
      return;
    }
    if (this.#deeper > 0) {
      if (type === 'end') this.#deeper -= 1;
      return;
    }
    const open = this.#fields.at(-1);
    if (type === 'separate' && open) open.isResult = true;
    if (type === 'end') this.#fields.pop();
  }
}

/** What was read inside a paragraph. */
export interface ParagraphContent {
  readonly runs: WordRun[];
  readonly drawings: Drawings;
  endsPage: boolean;
}

/** The first choice: text that stands in both the choice and its fallback is read once. */
function chosen(alternate: XmlElement): XmlElement {
  return childOf(alternate, 'mc:Choice') ?? childOf(alternate, 'mc:Fallback') ?? alternate;
}

function fieldName(instruction: string): string {
  return /\S+/u.exec(instruction)?.[0].toUpperCase() ?? '';
}

/** Symbol fonts stand at private places: the minus and bullet of Symbol are what clerks use. */
function symbol(code: string): string {
  const point = Number.parseInt(code, 16);
  if (point === 0xf02d) return '-';
  return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
