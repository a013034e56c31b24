/** Writes the JSON Schemas that editors use, from the schemas of the program. Run after a change of a schema. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

// Inside the project, so that the bundle finds the libraries.
const temporary = mkdtempSync(resolve('node_modules', '.schemas-'));
try {
  const outfile = join(temporary, 'schemas.js');
  await build({
    stdin: {
      contents: `export { editorSchemas } from './src/build/editor-schemas.ts'; export { findWorkspace } from './src/build/workspace.ts';`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const { editorSchemas, findWorkspace } = await import(outfile);
  rmSync('content/.schema', { recursive: true, force: true });
  mkdirSync('content/.schema', { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas(findWorkspace('.')))) {
    writeFileSync(`content/.schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
} finally {
  rmSync(temporary, { recursive: true });
}
