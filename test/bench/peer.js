/**
 * The peer: what a maintainer would otherwise write, docxtemplater filling a Word template from JSON.
 *
 * As a script: node peer.js <template.docx> <data.json> <output.docx>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** Bytes of a template and of its data → bytes of the document. */
export function fill(template, json) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render(JSON.parse(json));
  return document.toBuffer({ compression: 'DEFLATE' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [template, data, output] = process.argv.slice(2);
  writeFileSync(output, fill(readFileSync(template), readFileSync(data, 'utf8')));
}
