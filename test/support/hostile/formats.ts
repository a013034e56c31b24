/** Files of other kinds, and Word files that are refused for what they hold. */
import { strToU8, zipSync } from 'fflate';
import { DAMAGED, edited, type Hostile, NO_DOCUMENT, ROOT_RELS, TYPES, withParts } from './make.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MACROS = /tệp có macro/u;

const text = (name: string, content: string, refused: RegExp): Hostile => ({
  name,
  bytes: () => strToU8(content),
  refused,
});

const officeZip = (folder: string, main: string): Uint8Array =>
  zipSync({
    [TYPES]: strToU8(
      `<Types><Override PartName="/${folder}/${main}.xml" ContentType="application/vnd.a.${main}+xml"/></Types>`,
    ),
    [ROOT_RELS]: strToU8(
      `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${folder}/${main}.xml"/></Relationships>`,
    ),
    [`${folder}/${main}.xml`]: strToU8('<a/>'),
  });

export const FORMATS: readonly Hostile[] = [
  { name: 'an empty file', bytes: () => new Uint8Array(), refused: DAMAGED },
  {
    name: 'a document of Word 97',
    bytes: () => Buffer.concat([OLE, Buffer.alloc(100_000, 'a')]),
    refused: /tệp \.doc của Word 97/u,
  },
  {
    name: 'a document with a password',
    bytes: () => Buffer.concat([OLE, Buffer.alloc(5000), Buffer.from('EncryptedPackage', 'utf16le')]),
    refused: /tệp có mật khẩu/u,
  },
  text('a PDF file', '%PDF-1.7\n%\u00e2', /gặp tệp PDF/u),
  text('an RTF file', '{\\rtf1\\ansi a}', /gặp tệp RTF/u),
  text('a web page', '<!DOCTYPE html><html><body>a</body></html>', /gặp trang web/u),
  text('a web page with a mark in front', '\ufeff<!doctype html><html></html>', /gặp trang web/u),
  text('a web page in small letters', '\r\n <html lang="vi"><body>a</body></html>', /gặp trang web/u),
  text('an XML file', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>', /gặp tệp XML/u),
  text('plain words', 'Cộng hòa xã hội chủ nghĩa Việt Nam', DAMAGED),
  {
    name: 'a picture',
    bytes: () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(1000)]),
    refused: /gặp tệp ảnh|tệp hỏng/u,
  },
  { name: 'a workbook', bytes: () => officeZip('xl', 'workbook'), refused: /gặp bảng tính Excel/u },
  { name: 'slides', bytes: () => officeZip('ppt', 'presentation'), refused: /PowerPoint/u },
  {
    name: 'an OpenDocument text',
    bytes: () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
    refused: /OpenDocument/u,
  },
  {
    name: 'a zip file of something else',
    bytes: () => zipSync({ 'a.txt': strToU8('a') }),
    refused: NO_DOCUMENT,
  },
  { name: 'a zip file of nothing', bytes: () => zipSync({}), refused: NO_DOCUMENT },
  {
    name: 'macros, as the type says',
    bytes: (good) =>
      edited(good, TYPES, (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      ),
    refused: MACROS,
  },
  {
    name: 'macros that the type does not tell of',
    bytes: (good) => withParts(good, { 'word/vbaProject.bin': OLE }),
    refused: MACROS,
  },
  {
    name: 'macros under another name',
    bytes: (good) =>
      edited(withParts(good, { 'word/a.dat': OLE }), 'word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.dat"/></Relationships>',
        ),
      ),
    refused: MACROS,
  },
];
