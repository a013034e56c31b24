/**
 * Parts of the body as the plain objects that docx writes its XML from. Its own classes make a dozen objects for a
 * paragraph or cell, which takes most of the time of a document and three times as long in an appendix of a thousand
 * rows. The order of elements inside an element is that of the schema (ECMA-376 Part 1, 17.3 and 17.4).
 */
import { FileChild, type IXmlableObject } from 'docx';
import type { Inline, State } from '../../document/tree.js';
import { mergeEqual } from './inline.js';

/** A paragraph or table written from ready XML objects. */
export class ReadyXml extends FileChild {
  readonly #xml: IXmlableObject;

  constructor(xml: IXmlableObject) {
    super(Object.keys(xml)[0] ?? '');
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}

/** Runs of a line; gaps are highlighted in a draft, so that nobody overlooks one. */
export function runsXml(inline: Inline, state: State, isBold = false): IXmlableObject[] {
  return mergeEqual(inline).map(({ text, blank }) =>
    runXml(text, { isBold, isMarked: blank && state === 'du-thao' }),
  );
}

/** A run of text as it stands. */
export function runXml(text: string, { isBold = false, isMarked = false } = {}): IXmlableObject {
  const properties = [
    ...(isBold ? [{ 'w:b': {} }, { 'w:bCs': {} }] : []),
    ...(isMarked ? [{ 'w:highlight': val('yellow') }] : []),
  ];
  const words = { 'w:t': [attributes({ 'xml:space': 'preserve' }), text] };
  return { 'w:r': properties.length === 0 ? [words] : [{ 'w:rPr': properties }, words] };
}

export function val(value: string | number): IXmlableObject {
  return attributes({ 'w:val': value });
}

/** The key by which docx tells attributes from children. */
export function attributes(values: Readonly<Record<string, string | number>>): IXmlableObject {
  return { _attr: values };
}
