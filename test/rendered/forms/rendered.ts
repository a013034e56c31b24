import { readBoldText } from '../../support/form-bold.js';
import { compileChanged, compileExamples } from '../../support/form-examples.js';
import { renderAll } from '../../support/libreoffice.js';
import { type Pdf, readPdf } from '../../support/pdf-page.js';
import { VARIANTS } from './variants.js';

/** A printed document and, of each stretch of its bold text, the words. */
export interface FormPdf extends Pdf {
  readonly boldText: readonly string[];
}

let printed: ReadonlyMap<string, FormPdf> = new Map();

/** Compiles all examples and variants and prints them, by one start of LibreOffice. */
export async function printForms(): Promise<void> {
  const compiled = await compileExamples();
  for (const { name, of, changes } of VARIANTS) compiled.set(name, await compileChanged(of, changes));
  const documents = new Map<string, Uint8Array>();
  for (const [name, files] of compiled) {
    for (const { part, bytes } of files) documents.set(`${name}${part}`, bytes);
  }
  printed = await renderAll(documents, async (path) => ({
    ...(await readPdf(path)),
    boldText: await readBoldText(path),
  }));
}

/** The printed example or variant of that name; its separate attachments have names with `.kem-theo`, `.phu-luc-1`. */
export function form(name: string): FormPdf {
  const pdf = printed.get(name);
  if (!pdf) throw new Error(`no document ${name} was printed, only ${[...printed.keys()].join(', ')}`);
  return pdf;
}

/** Everything printed: examples, variants and their separate attachments. */
export function allForms(): ReadonlyMap<string, FormPdf> {
  return printed;
}
