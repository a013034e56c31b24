import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '../src/build/editor-schemas.js';
import { findWorkspace } from '../src/build/workspace.js';
import { filesBelow } from './support/files.js';

const schemas = Object.entries(editorSchemas(findWorkspace('.')));

describe('JSON Schemas for editors', () => {
  test.each(schemas)('%s.schema.json is what the program generates (npm run generate)', (name, schema) => {
    const committed = readFileSync(`content/.schema/${name}.schema.json`, 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test.each(schemas)('every key of %s has a label and an explanation', (_name, schema) => {
    const unexplained: string[] = [];
    const visit = (node: Record<string, unknown>, path: string): void => {
      for (const [key, child] of Object.entries(
        (node['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const below = `${path}.${key}`;
        if (!child['title'] || !child['description']) unexplained.push(below);
        visit(child, below);
      }
      if (node['items']) visit(node['items'] as Record<string, unknown>, `${path}[]`);
    };
    visit(schema as Record<string, unknown>, '');
    expect(unexplained).toEqual([]);
  });

  test.each(filesBelow('content', '.yaml'))('%s names its schema, which is there', (file) => {
    const named = /^# yaml-language-server: \$schema=(\S+)/u.exec(readFileSync(file, 'utf8'))?.[1];
    expect(named).toBeDefined();
    expect(readFileSync(join(dirname(file), named ?? ''), 'utf8')).toContain('"$schema"');
  });
});
