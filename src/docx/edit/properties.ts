/** Setting properties of runs, paragraphs and pages, in the order that the schema wants (ECMA-376 Part 1, 17.3). */
import { childOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { PageChange, ParagraphChange, RunChange } from './change.js';

const RUN_ORDER =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange';
const PARAGRAPH_ORDER =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const SECTION_ORDER =
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange';

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_PT = 20;

/** The `w:rPr` of a run, made where there is none. */
export function runProperties(run: XmlElement): XmlElement {
  return childOf(run, 'w:rPr') ?? unshifted(run, 'w:rPr');
}

/** The `w:pPr` of a paragraph, made where there is none. */
export function paragraphProperties(paragraph: XmlElement): XmlElement {
  return childOf(paragraph, 'w:pPr') ?? unshifted(paragraph, 'w:pPr');
}

/** The `w:rPr` of the mark of a paragraph, made where there is none. */
export function markProperties(pPr: XmlElement): XmlElement {
  return placedChild(pPr, 'rPr', PARAGRAPH_ORDER);
}

export function setRun(rPr: XmlElement, change: RunChange): void {
  const { font, sizePt, bold, italic, caps, underline, colorHex } = change;
  const set = (name: string, attributes: Record<string, string>) =>
    setChild(rPr, name, attributes, RUN_ORDER);
  const toggle = (name: string, isOn: boolean) => set(name, isOn ? {} : { 'w:val': '0' });
  if (font !== undefined) {
    // A font of the theme would win over the plain one.
    set('rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
  }
  if (bold !== undefined) for (const name of ['b', 'bCs']) toggle(name, bold);
  if (italic !== undefined) for (const name of ['i', 'iCs']) toggle(name, italic);
  if (caps !== undefined) toggle('caps', caps);
  if (colorHex !== undefined) set('color', { 'w:val': colorHex });
  if (sizePt !== undefined)
    for (const name of ['sz', 'szCs']) set(name, { 'w:val': String(Math.round(sizePt * 2)) });
  if (underline !== undefined) set('u', { 'w:val': underline ? 'single' : 'none' });
}

const ALIGN_VALUES = {
  left: 'left',
  center: 'center',
  right: 'right',
  justified: 'both',
  distributed: 'distribute',
};

export function setParagraph(pPr: XmlElement, change: ParagraphChange): void {
  const { align, firstLineTwips, leftTwips, rightTwips, beforePt, afterPt, lineMultiple } = change;
  const set = (name: string, attributes: Record<string, string | undefined>) =>
    setChild(pPr, name, attributes, PARAGRAPH_ORDER, true);
  const isSet = (...values: unknown[]) => values.some((value) => value !== undefined);
  if (isSet(beforePt, afterPt, lineMultiple)) {
    set('spacing', {
      ...(beforePt !== undefined && {
        'w:before': twips(beforePt * TWIPS_PER_PT),
        'w:beforeAutospacing': undefined,
      }),
      ...(afterPt !== undefined && {
        'w:after': twips(afterPt * TWIPS_PER_PT),
        'w:afterAutospacing': undefined,
      }),
      ...(lineMultiple !== undefined && { 'w:line': twips(lineMultiple * 240), 'w:lineRule': 'auto' }),
    });
  }
  if (isSet(firstLineTwips, leftTwips, rightTwips)) {
    set('ind', {
      ...(leftTwips !== undefined && { 'w:left': twips(leftTwips), 'w:start': undefined }),
      ...(rightTwips !== undefined && { 'w:right': twips(rightTwips), 'w:end': undefined }),
      ...(firstLineTwips !== undefined && {
        'w:firstLine': firstLineTwips < 0 ? undefined : twips(firstLineTwips),
        'w:hanging': firstLineTwips < 0 ? twips(-firstLineTwips) : undefined,
        'w:firstLineChars': undefined,
        'w:hangingChars': undefined,
      }),
    });
  }
  if (align !== undefined) set('jc', { 'w:val': ALIGN_VALUES[align] });
}

export function setPage(sectPr: XmlElement, change: PageChange): void {
  const { widthMm, heightMm, topMm, bottomMm, leftMm, rightMm, hasTitlePage, startsAt, numberFormat } =
    change;
  const set = (name: string, attributes: Record<string, string | undefined>) =>
    setChild(sectPr, name, attributes, SECTION_ORDER, true);
  const lengths = (values: Record<string, number | undefined>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, mm]) =>
        mm === undefined ? [] : [[name, twips(mm * TWIPS_PER_MM)]],
      ),
    );
  const size = lengths({ 'w:w': widthMm, 'w:h': heightMm });
  if (Object.keys(size).length > 0) set('pgSz', size);
  const margins = lengths({ 'w:top': topMm, 'w:right': rightMm, 'w:bottom': bottomMm, 'w:left': leftMm });
  // A gutter counts to the left margin.
  if (Object.keys(margins).length > 0)
    set('pgMar', { ...margins, ...(leftMm !== undefined && { 'w:gutter': '0' }) });
  if (startsAt !== undefined || numberFormat !== undefined) {
    set('pgNumType', {
      ...(startsAt !== undefined && { 'w:start': startsAt === null ? undefined : String(startsAt) }),
      ...(numberFormat !== undefined && { 'w:fmt': numberFormat }),
    });
  }
  if (hasTitlePage !== undefined) set('titlePg', { 'w:val': hasTitlePage ? '1' : '0' });
}

function twips(length: number): string {
  return String(Math.round(length));
}

function unshifted(parent: XmlElement, name: string): XmlElement {
  const element: XmlElement = { name, attributes: {}, children: [] };
  parent.children.unshift(element);
  return element;
}

/**
 * Sets a child at its place in the order of the schema.
 *
 * @param isMerged keep the attributes that are not named
 */
function setChild(
  parent: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  order: string,
  isMerged = false,
): void {
  const child = placedChild(parent, name, order);
  if (!isMerged) for (const key of Object.keys(child.attributes)) delete child.attributes[key];
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) delete child.attributes[key];
    else child.attributes[key] = value;
  }
}

/** A child, made at its place in the order of the schema where there is none. */
function placedChild(parent: XmlElement, name: string, order: string): XmlElement {
  const own = `w:${name}`;
  const known = childOf(parent, own);
  if (known) return known;
  const names = order.split(' ').map((each) => `w:${each}`);
  const child: XmlElement = { name: own, attributes: {}, children: [] };
  const rank = names.indexOf(own);
  const at = parent.children.findIndex(
    (other) => typeof other !== 'string' && names.indexOf(other.name) > rank,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
  return child;
}
