/**
 * Shapes and pictures in a run: DrawingML (ECMA-376 Part 1, 20.4) and VML, which Word still writes beside it. Only what
 * matters for the form of a document is kept: straight lines, frames with text, charts, whether there is a picture.
 */
import { childOf, descendantsOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { DrawnLine } from './model.js';

/** 914,400 EMU or 1,440 twips to the inch. */
const EMU_PER_TWIP = 635;

const LINE_SHAPES = ['line', 'straightConnector1'];
/** What Word calls a straight connector in VML. */
const VML_CONNECTOR = '_x0000_t32';

/** A frame whose text stands in the file at `content`. */
export interface BoxElement {
  readonly content: XmlElement;
  readonly hasFrame: boolean;
  readonly widthTwips: number;
  readonly heightTwips: number;
}

export interface Drawings {
  readonly lines: DrawnLine[];
  readonly boxes: BoxElement[];
  /** What their authors wrote for those who do not see them; empty where they wrote nothing. */
  readonly charts: string[];
  hasPicture: boolean;
}

/** Adds what a `w:drawing`, `w:pict` or `w:object` draws. */
export function addDrawings(element: XmlElement, to: Drawings): void {
  for (const shape of shapesIn(element)) {
    switch (shape.name) {
      case 'wps:wsp':
        addShape(shape, to);
        break;
      case 'v:line':
        addLine(vmlLineTwips(shape), isSolidVml(shape), to);
        break;
      case 'v:shape':
      case 'v:rect':
      case 'v:roundrect':
        addVmlShape(shape, to);
        break;
      case 'c:chart':
        to.charts.push(descriptionOf(element));
        break;
      case 'a:blip':
      case 'v:imagedata':
        to.hasPicture = true;
        break;
    }
  }
}

/** Shapes below an element, but not those inside the text of another shape. */
function* shapesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name === 'w:txbxContent') continue;
    if (child.name === 'mc:Fallback' && childOf(element, 'mc:Choice')) continue;
    yield child;
    yield* shapesIn(child);
  }
}

function addShape(shape: XmlElement, to: Drawings): void {
  const below = [...descendantsOf(childOf(shape, 'wps:spPr') ?? shape)];
  const extent = below.find(({ name }) => name === 'a:ext')?.attributes;
  const widthTwips = emu(extent?.['cx']);
  const heightTwips = emu(extent?.['cy']);
  const preset = below.find(({ name }) => name === 'a:prstGeom')?.attributes['prst'] ?? '';
  const content = contentOf(shape);
  if (content) {
    const outline = below.find(({ name }) => name === 'a:ln');
    const hasFrame = outline !== undefined && childOf(outline, 'a:noFill') === undefined;
    to.boxes.push({ content, hasFrame, widthTwips, heightTwips });
  } else if (LINE_SHAPES.includes(preset) || heightTwips === 0) {
    const dash = below.find(({ name }) => name === 'a:prstDash')?.attributes['val'];
    addLine(Math.max(widthTwips, heightTwips), dash === undefined || dash === 'solid', to);
  }
}

function addVmlShape(shape: XmlElement, to: Drawings): void {
  const { type = '', style = '', stroked } = shape.attributes;
  const widthTwips = lengthTwips(/(?:^|;)\s*width:([^;]+)/u.exec(style)?.[1]);
  const heightTwips = lengthTwips(/(?:^|;)\s*height:([^;]+)/u.exec(style)?.[1]);
  const content = contentOf(shape);
  if (content) to.boxes.push({ content, hasFrame: stroked !== 'f', widthTwips, heightTwips });
  else if (type.includes(VML_CONNECTOR) || heightTwips === 0) addLine(widthTwips, isSolidVml(shape), to);
}

/** Of a `w:drawing`: the alternative text of the whole. */
function descriptionOf(drawing: XmlElement): string {
  for (const { name, attributes } of descendantsOf(drawing)) {
    if (name === 'wp:docPr') return attributes['descr'] ?? '';
  }
  return '';
}

function contentOf(shape: XmlElement): XmlElement | undefined {
  for (const element of descendantsOf(shape)) if (element.name === 'w:txbxContent') return element;
  return undefined;
}

function addLine(lengthTwips: number, isSolid: boolean, to: Drawings): void {
  if (lengthTwips > 0) to.lines.push({ lengthTwips, isSolid });
}

function isSolidVml(shape: XmlElement): boolean {
  const dash = childOf(shape, 'v:stroke')?.attributes['dashstyle'];
  return dash === undefined || dash === 'solid';
}

function vmlLineTwips({ attributes: { from = '', to = '' } }: XmlElement): number {
  const [fromX, toX] = [from, to].map((point) => lengthTwips(point.split(',')[0]));
  return Math.abs((toX ?? 0) - (fromX ?? 0));
}

const TWIPS_PER: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, px: 15, '': 15 };

/** A length in VML, e.g. `74.4pt`. */
function lengthTwips(length: string | undefined): number {
  const [, number = '0', unit = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)/u.exec(length ?? '') ?? [];
  return Math.round(Number.parseFloat(number) * (TWIPS_PER[unit] ?? 15)) || 0;
}

function emu(length: string | undefined): number {
  return Math.round(Number(length ?? 0) / EMU_PER_TWIP) || 0;
}
