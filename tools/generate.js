/** Writes what follows from the program's own data: the JSON Schemas that editors use, and the list of rules. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

// Inside the project, so that the bundle finds the libraries.
const temporary = mkdtempSync(resolve('node_modules', '.generate-'));
try {
  const outfile = join(temporary, 'generate.js');
  await build({
    stdin: {
      contents: ['build/editor-schemas', 'build/workspace', 'report/rules-page']
        .map((name) => `export * from './src/${name}.ts';`)
        .join('\n'),
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const { editorSchemas, findWorkspace, rulesPage } = await import(outfile);
  rmSync('content/.schema', { recursive: true, force: true });
  mkdirSync('content/.schema', { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas(findWorkspace('.')))) {
    writeFileSync(`content/.schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  writeFileSync('docs/rules.md', rulesPage());
} finally {
  rmSync(temporary, { recursive: true });
}
