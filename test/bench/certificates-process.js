/**
 * A process that makes certificates, to be measured as a whole.
 *
 * node certificates-process.js peer <template.docx> <values.json> <folder>
 * node certificates-process.js ours <bundle.mjs> <batch.json> <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [whose, source, data, folder] = process.argv.slice(2);
if (whose === 'peer') await runPeer();
else await runOurs();

/** The peer reads its template once, then opens it again for every document: a filled one cannot be filled again. */
async function runPeer() {
  const { default: Docxtemplater } = await import('docxtemplater');
  const { default: PizZip } = await import('pizzip');
  const template = readFileSync(source);
  const { certificates } = JSON.parse(readFileSync(data, 'utf8'));
  for (const [index, values] of certificates.entries()) {
    const document = new Docxtemplater(new PizZip(template));
    document.render(values);
    writeFileSync(join(folder, `${index}.docx`), document.toBuffer({ compression: 'DEFLATE' }));
  }
}

async function runOurs() {
  const { certificateMould, Ledger, writeCertificates } = await import(pathToFileURL(source).href);
  const { frame, certificates } = JSON.parse(readFileSync(data, 'utf8'));
  const mould = await certificateMould(frame);
  const jobs = certificates.map((values, index) => ({ path: join(folder, `${index}.docx`), values }));
  const ledger = new Ledger(folder);
  const options = { force: false, onProgress: () => {}, signal: new AbortController().signal };
  await writeCertificates(mould, jobs, ledger, options);
  ledger.save();
}
