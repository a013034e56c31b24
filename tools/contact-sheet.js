/**
 * Draws docs/cac-mau.png: the first page of every example in content/mau, with its file name. Needs LibreOffice and
 * poppler-utils, and the program built before (npm run prepare).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const EXAMPLES = 'content/mau';
const SHEET = 'docs/cac-mau.png';
const COLUMNS = 6;
const PAGE_WIDTH = 460;
const GAP = 24;
const LABEL_HEIGHT = 44;
const BACKGROUND = 0xdd;
/** The label under a page is set by LibreOffice as well: a line of this height in points comes out LABEL_HEIGHT high. */
const LABEL_PT = 24;
const LABEL_DPI = (72 * LABEL_HEIGHT) / LABEL_PT;

const temporary = mkdtempSync(join(tmpdir(), 'vanthu-contact-sheet-'));
try {
  const names = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.yaml') && !['co-quan.yaml', 'van-ban.yaml'].includes(file))
    .map((file) => basename(file, '.yaml'))
    .sort();
  run(process.execPath, ['dist/vanthu.js', 'build', EXAMPLES, '--out', temporary]);
  toPdf(names.map((name) => join(temporary, 'mau', `${name}.docx`)));
  const pages = names.map((name) => picture(name, ['-scale-to-x', `${PAGE_WIDTH}`, '-scale-to-y', '-1']));
  const png = encodePng(sheetOf(pages, labelsOf(names)));
  writeFileSync(SHEET, png);
  console.log(`${SHEET}: ${names.length} văn bản, ${Math.round(png.length / 1000)} kB`);
} finally {
  rmSync(temporary, { recursive: true });
}

/** Pages in rows, each with its label under it. */
function sheetOf(pages, labels) {
  const pageHeight = Math.max(...pages.map(({ height }) => height));
  const [cellWidth, cellHeight] = [PAGE_WIDTH + GAP, pageHeight + LABEL_HEIGHT + GAP];
  const width = GAP + COLUMNS * cellWidth;
  const height = GAP + Math.ceil(pages.length / COLUMNS) * cellHeight;
  const sheet = { width, height, pixels: Buffer.alloc(width * height, BACKGROUND) };
  pages.forEach((page, index) => {
    const left = GAP + (index % COLUMNS) * cellWidth;
    const top = GAP + Math.floor(index / COLUMNS) * cellHeight;
    copy(page, 0, page.height, sheet, left, top);
    copy(labels, index * LABEL_HEIGHT, LABEL_HEIGHT, sheet, left, top + pageHeight);
  });
  return sheet;
}

/** Copies rows of a picture; what is white on a label becomes the background. */
function copy(source, fromRow, rows, target, left, top) {
  const isLabel = rows === LABEL_HEIGHT;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < Math.min(source.width, PAGE_WIDTH); column++) {
      const value = source.pixels[(fromRow + row) * source.width + column];
      target.pixels[(top + row) * target.width + left + column] = isLabel
        ? Math.min(value, BACKGROUND)
        : value;
    }
  }
}

/** All labels below each other in one picture, made from a flat OpenDocument text of that size. */
function labelsOf(names) {
  const width = (PAGE_WIDTH * 72) / LABEL_DPI;
  const page = `fo:page-width="${width}pt" fo:page-height="${(names.length + 1) * LABEL_PT}pt" fo:margin="0pt"`;
  const namespaces = ['office', 'style', 'text']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="L" style:family="paragraph">
<style:paragraph-properties fo:line-height="${LABEL_PT}pt" fo:text-align="center"/>
<style:text-properties style:font-name="Liberation Sans" fo:font-family="Liberation Sans" fo:font-size="14pt"/>
</style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties ${page}/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>
<office:body><office:text>${names.map((name) => `<text:p text:style-name="L">${name}</text:p>`).join('')}</office:text></office:body>
</office:document>`;
  const file = join(temporary, 'labels.fodt');
  writeFileSync(file, document);
  toPdf([file]);
  return picture('labels', ['-r', `${LABEL_DPI}`]);
}

function toPdf(files) {
  run('soffice', [
    `-env:UserInstallation=file://${temporary}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    temporary,
    ...files,
  ]);
}

/** The first page of a PDF as grey pixels: poppler writes them bare, behind a header of three lines (PGM). */
function picture(name, size) {
  const file = join(temporary, name);
  run('pdftoppm', ['-gray', '-f', '1', '-singlefile', ...size, `${file}.pdf`, file]);
  const bytes = readFileSync(`${file}.pgm`);
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1', 0, 64));
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(header.length) };
}

/** Sixteen greys are enough for text and halve the file. */
function encodePng({ width, height, pixels }) {
  const rowBytes = Math.ceil(width / 2);
  const packed = Buffer.alloc(height * (rowBytes + 1));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const grey = pixels[row * width + column] >> 4;
      packed[row * (rowBytes + 1) + 1 + (column >> 1)] |= column % 2 === 0 ? grey << 4 : grey;
    }
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Depth 4, greyscale.
  size.set([4, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(packed, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function run(program, args) {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
