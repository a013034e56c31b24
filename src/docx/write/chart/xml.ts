/** Elements of DrawingML, made short: most of them carry one value. */
import type { XmlElement, XmlNode } from '../../../package/xml-tree.js';

export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function element(name: string, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes: {}, children: [...children] };
}

export function withAttributes(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly XmlNode[]
): XmlElement {
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return { name, attributes: Object.fromEntries(texts), children: [...children] };
}

/** `<c:idx val="0"/>` */
export function valued(name: string, value: string | number): XmlElement {
  return withAttributes(name, { val: value });
}
