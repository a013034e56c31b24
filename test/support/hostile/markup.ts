/** Parts whose XML is hostile, wrong, or in another encoding; parts that are missing or lead nowhere. */
import { strToU8 } from 'fflate';
import {
  DAMAGED,
  DOCUMENT,
  edited,
  type Hostile,
  LONG_LINE,
  NO_DOCUMENT,
  nested,
  partOf,
  RELS,
  ROOT_RELS,
  TOO_LARGE,
  TYPES,
  withBody,
  withParts,
} from './make.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const READ_PARTS = [
  DOCUMENT,
  'word/styles.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/theme/theme1.xml',
  'word/header1.xml',
  RELS,
  ROOT_RELS,
  TYPES,
];

/** Ten entities, each ten times the one before. */
const LAUGHS = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');

const withDoctype = (xml: string, doctype: string) => {
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/u, '');
  return `<?xml version="1.0"?>${doctype}${body.replace(/<\/[\w:]+>$/u, (end) => `&x;${end}`)}`;
};

const DOCTYPES: Readonly<Record<string, string>> = {
  'a file of the system': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  'a billion laughs': `<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}<!ENTITY x "&l9;">]>`,
};

const entities = READ_PARTS.flatMap((path, index): Hostile[] =>
  Object.entries(DOCTYPES)
    .filter((_, which) => index < 2 || which === index % 2)
    .map(([name, doctype]) => ({
      name: `${name} in ${path}`,
      bytes: (good) => edited(good, path, (xml) => withDoctype(xml, doctype)),
      refused: DAMAGED,
    })),
);

const wrong = (name: string, parts: Record<string, string | undefined>, refused?: RegExp): Hostile => ({
  name,
  bytes: (good) => withParts(good, parts),
  ...(refused && { refused }),
});

const inDocument = (name: string, edit: (xml: string) => string | Uint8Array, refused?: RegExp): Hostile => ({
  name,
  bytes: (good) => withParts(good, { [DOCUMENT]: edit(partOf(good, DOCUMENT)) }),
  ...(refused && { refused }),
});

const target = (name: string, to: string, refused?: RegExp): Hostile => ({
  name,
  bytes: (good) => edited(good, ROOT_RELS, (xml) => xml.replace('word/document.xml', to)),
  ...(refused && { refused }),
});

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le');

export const MARKUP: readonly Hostile[] = [
  ...entities,
  wrong('an empty text', { [DOCUMENT]: '' }, DAMAGED),
  wrong('a text that is no XML', { [DOCUMENT]: 'a' }, DAMAGED),
  wrong('a text of another kind', { [DOCUMENT]: '<html/>' }, NO_DOCUMENT),
  wrong('a text without a body', { [DOCUMENT]: `<w:document xmlns:w="${W}"/>` }),
  wrong('no text', { [DOCUMENT]: undefined }, NO_DOCUMENT),
  wrong('no types', { [TYPES]: undefined }, DAMAGED),
  wrong('types that say nothing', { [TYPES]: '<Types/>' }, NO_DOCUMENT),
  wrong('no relations', { [ROOT_RELS]: undefined, [RELS]: undefined }),
  wrong('relations that are no XML', { [RELS]: '<Relationships>' }, DAMAGED),
  wrong('styles that are no XML', { 'word/styles.xml': '<w:styles>' }, DAMAGED),
  wrong('styles of another kind', { 'word/styles.xml': '<a/>' }),
  wrong('no styles, numbers, settings and theme', {
    ...Object.fromEntries(READ_PARTS.slice(1, 6).map((path) => [path, undefined])),
  }),
  target('a way out of the file', '../../../../../../etc/passwd', NO_DOCUMENT),
  target('a way to itself', '_rels/.rels', NO_DOCUMENT),
  target('a way into nothing', 'word/nothing.xml', NO_DOCUMENT),
  target('a way to the web', 'http://localhost:1/a.xml', NO_DOCUMENT),
  {
    name: 'styles and headers that lead out of the file, and to the text itself',
    bytes: (good) =>
      edited(good, RELS, (xml) =>
        xml.replace('header1.xml', '../../../etc/passwd').replace('"styles.xml', '"document.xml'),
      ),
  },
  {
    name: '50,000 relations',
    bytes: (good) =>
      edited(good, RELS, (xml) =>
        xml.replace('</', `${'<Relationship Id="a" Type="b" Target="c.xml"/>'.repeat(50_000)}</`),
      ),
  },
  {
    name: '3,000 sections, each with headers',
    bytes: (good) => {
      const [sectPr = ''] = /<w:sectPr>.*?<\/w:sectPr>/u.exec(partOf(good, DOCUMENT)) ?? [];
      return withBody(good, `<w:p><w:pPr>${sectPr}</w:pPr></w:p>`.repeat(3000));
    },
  },
  inDocument(
    'letters that are no UTF-8',
    (xml) => latin(xml.replace('QUYẾT', '\u00ff\u00fe\u00e0')),
    DAMAGED,
  ),
  inDocument('UTF-16 with its mark', (xml) => Buffer.concat([latin('\u00ff\u00fe'), utf16(xml)])),
  inDocument('UTF-16 without its mark', utf16),
  inDocument('UTF-32', (xml) => Buffer.from(`\ufeff${[...xml].join('\0')}`, 'utf16le'), DAMAGED),
  inDocument('zeros in the text', (xml) => xml.replace('QUYẾT', '\0\0'), DAMAGED),
  inDocument('signs that XML forbids', (xml) => xml.replace('QUYẾT', '&#0;&#x1F;&#xD800;'), DAMAGED),
  inDocument('numbers of signs beyond all', (xml) => xml.replace('QUYẾT', '&#x7fffffffffff;'), DAMAGED),
  inDocument('other prefixes', (xml) =>
    xml
      .replaceAll(' w:', ' tu:')
      .replace(/(<\/?)w:/gu, '$1tu:')
      .replace('xmlns:w=', 'xmlns:tu='),
  ),
  inDocument('no prefixes', (xml) =>
    xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns='),
  ),
  inDocument('the strict format', (xml) => xml.replace(W, STRICT)),
  inDocument('a text cut in the middle', (xml) => xml.slice(0, xml.length / 2), DAMAGED),
  inDocument('tags that cross', (xml) => xml.replace('</w:t></w:r>', '</w:r></w:t>'), DAMAGED),
  inDocument('two roots', (xml) => xml + xml.replace(/^<\?.*?\?>/u, ''), DAMAGED),
  inDocument('an attribute twice', (xml) => xml.replace('<w:tblW ', '<w:tblW w:w="1" '), DAMAGED),
  inDocument(
    '200,000 attributes',
    (xml) =>
      xml.replace('<w:body>', `<w:body ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}>`),
    TOO_LARGE,
  ),
  inDocument('an attribute of 20 MB', (xml) => xml.replace('<w:body>', `<w:body a="${'ab'.repeat(1e7)}">`)),
  inDocument('a name of 20 MB', (xml) => xml.replace('<w:body>', `<w:body><${'ab'.repeat(1e7)}/>`)),
  inDocument('a comment of 20 MB', (xml) => xml.replace('<w:body>', `<w:body><!--${'ab '.repeat(7e6)}-->`)),
  inDocument('a million pieces of text', (xml) =>
    xml.replace('<w:body>', `<w:body>${'a<!---->'.repeat(1e6)}`),
  ),
  inDocument(
    'a million signs by number',
    (xml) => xml.replace('QUYẾT', '&#97;&amp;'.repeat(500_000)),
    LONG_LINE,
  ),
  inDocument('a namespace declared at every depth', (xml) =>
    xml.replace(
      '<w:body>',
      `<w:body>${nested(`<x:a xmlns:x="${STRICT}" ${manyNamespaces(300)}>`, '</x:a>', 240)}`,
    ),
  ),
  {
    name: 'a mark of UTF-8 in front',
    bytes: (good) => withParts(good, { [DOCUMENT]: withMark(partOf(good, DOCUMENT)) }),
  },
];

function manyNamespaces(count: number): string {
  return Array.from({ length: count }, (_, index) => `xmlns:n${index}="${W}"`).join(' ');
}

function withMark(xml: string): Uint8Array {
  return strToU8(`\ufeff${xml}`);
}
