/**
 * Compiles the program into one file, dist/vanthu.js (and one for its threads). One file starts several times faster than the hundreds of modules
 * of its libraries, and can be copied to a PC without a package manager.
 */
import { build } from 'esbuild';

await build({
  // Threads need a file of their own.
  entryPoints: { vanthu: 'src/cli/main.ts', 'certificate-worker': 'src/build/certificates/worker.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minify: true,
  legalComments: 'external',
  // Handlebars and others are CommonJS inside; an ES module has no `require` of its own.
  banner: {
    js: "import { createRequire as vanthuRequire } from 'node:module'; const require = vanthuRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
