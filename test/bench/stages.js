/** Where the time of one document goes: milliseconds of each stage, warm. */
import { performance } from 'node:perf_hooks';
import { unzipSync, zipSync } from 'fflate';
import { median } from './measure.js';

/**
 * @param program the program's functions
 * @param workspace its working folder
 * @param file the content file
 */
export async function stageTimes(program, workspace, file, { warmUpMs, samples }) {
  const { references, layout } = new program.SharedReader(workspace).sharedBy(file);
  const types = program.documentTypes(workspace);
  const { type, kind, schema } = program.parseDocument(program.readSource(file, file), types);
  const template = program.loadTemplate(program.templatePath(type.name, workspace), 'mau.hbs', schema);

  const once = async () => {
    const times = {};
    const timed = (name, action) => {
      const start = performance.now();
      const result = action();
      times[name] = (times[name] ?? 0) + performance.now() - start;
      return result;
    };
    const source = timed('read and decode', () => program.readSource(file, file));
    const root = timed('parse YAML', () => program.parseYaml(source));
    const head = timed('schema', () => program.validate(root, schema));
    const document = { file, source: source.text, type, kind, schema, root, head };
    timed('rules', () => program.checkContent({ ...document, ...references }));
    const render = (data) => timed('template', () => template.render(data));
    const tree = timed('markup to tree', () =>
      program.renderDocument(document, references, { ...template, render }),
    );
    times['markup to tree'] -= times['template'];
    const place = { state: tree.frame.state, layout, widthTwips: program.textWidthTwips(layout) };
    timed('docx paragraphs', () => program.signedBody(tree.body, place));
    const start = performance.now();
    const [file0] = await program.writeDocx(tree, layout, {});
    times['docx frame, styles, XML'] = performance.now() - start - times['docx paragraphs'];
    const parts = unzipSync(file0.bytes);
    timed('zip', () => zipSync(parts));
    times['docx frame, styles, XML'] -= times['zip'];
    return times;
  };

  for (const end = performance.now() + warmUpMs; performance.now() < end; ) await once();
  const all = [];
  for (let sample = 0; sample < samples; sample++) all.push(await once());
  return Object.keys(all[0]).map((name) => ({ name, ms: median(all.map((times) => times[name])) }));
}
