/** The program's own functions, bundled as the program is, to be called in this process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const MODULES = [
  'award/data/sheet-write',
  'build/certificates/batch',
  'build/compiler',
  'build/ledger',
  'build/shared',
  'build/types',
  'build/workspace',
  'check/content/check-content',
  'check/word/check-word',
  'content/document',
  'content/source',
  'content/validate',
  'content/yaml',
  'docx/read/read',
  'docx/write/body',
  'docx/write/certificate/fill',
  'docx/write/certificate/mould',
  'docx/write/page',
  'docx/write/write',
  'template/load',
  'template/render',
];

/**
 * @param root the project
 * @param folder where the bundle may be put
 */
export async function loadProgram(root, folder) {
  const outfile = join(folder, 'bundle', 'program.mjs');
  await build({
    stdin: {
      contents: MODULES.map((name) => `export * from './src/${name}.js';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    // As tools/bundle.js: what the bundler does to functions can be measured.
    target: 'node20.19',
    minify: true,
    banner: {
      js: "import { createRequire as vanthuRequire } from 'node:module'; const require = vanthuRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}
