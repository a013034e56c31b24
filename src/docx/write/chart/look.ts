/** How a chart looks: black on white, so that a print or a copy without colours shows all of it. */
import { FONT } from '../../../decree30/layout.js';
import type { XmlElement } from '../../../package/xml-tree.js';
import { element, valued, withAttributes } from './xml.js';

/** Size of all words and numbers in a chart, in points. */
export const CHART_TEXT_PT = 11;

const BLACK = '000000';
const WHITE = 'FFFFFF';
const DARK_GREY = '404040';
/** 12,700 EMU to the point. */
const OUTLINE_EMU = 9525;

/** The fill of each series, the most different first. Four can be told apart on a poor copy. */
const FILLS: readonly XmlElement[] = [solid(DARK_GREY), solid(WHITE), pattern('wdUpDiag'), pattern('smGrid')];

/** The bars of a series, counted from 0. */
export function seriesShape(index: number): XmlElement {
  const fill = FILLS[index % FILLS.length] ?? solid(WHITE);
  return element('c:spPr', fill, outline());
}

export function axisShape(): XmlElement {
  return element('c:spPr', outline());
}

/** Of what has neither ground nor frame. */
export function plainShape(): XmlElement {
  return element('c:spPr', element('a:noFill'), element('a:ln', element('a:noFill')));
}

/** `c:txPr`; `upward` turns the text to be read from below. */
export function textLook({ upward = false } = {}): XmlElement {
  return element(
    'c:txPr',
    bodyProperties(upward),
    element('a:lstStyle'),
    element('a:p', paragraphLook(), endOfText()),
  );
}

/** `c:tx` of a title with words of its own. */
export function titleText(words: string, { upward = false } = {}): XmlElement {
  const run = element('a:r', textProperties('a:rPr'), element('a:t', words));
  return element(
    'c:tx',
    element('c:rich', bodyProperties(upward), element('a:lstStyle'), element('a:p', paragraphLook(), run)),
  );
}

function bodyProperties(upward: boolean): XmlElement {
  return upward ? withAttributes('a:bodyPr', { rot: -5400000, vert: 'horz' }) : element('a:bodyPr');
}

function paragraphLook(): XmlElement {
  return element('a:pPr', textProperties('a:defRPr'));
}

function endOfText(): XmlElement {
  return withAttributes('a:endParaRPr', { lang: 'vi-VN' });
}

function textProperties(name: 'a:defRPr' | 'a:rPr'): XmlElement {
  const typefaces = ['a:latin', 'a:ea', 'a:cs'].map((slot) => withAttributes(slot, { typeface: FONT.name }));
  const look = { lang: 'vi-VN', sz: CHART_TEXT_PT * 100, b: 0 };
  return withAttributes(name, look, solid(BLACK), ...typefaces);
}

function outline(): XmlElement {
  return withAttributes('a:ln', { w: OUTLINE_EMU }, solid(BLACK));
}

function solid(colorHex: string): XmlElement {
  return element('a:solidFill', valued('a:srgbClr', colorHex));
}

function pattern(preset: string): XmlElement {
  const [front, back] = [valued('a:srgbClr', BLACK), valued('a:srgbClr', WHITE)];
  return withAttributes('a:pattFill', { prst: preset }, element('a:fgClr', front), element('a:bgClr', back));
}
