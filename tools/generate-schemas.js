/** Writes the JSON Schemas that editors use, from the schemas of the program. Run after a change of a schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/content/schema/json-schema.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { jsonSchemas } = await import(`data:text/javascript;base64,${code}`);

mkdirSync('content/.schema', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`content/.schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`content/.schema/${name}.schema.json`);
}
