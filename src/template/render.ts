import type { ContentDocument } from '../content/document.js';
import { nearestNode } from '../content/node.js';
import type { References } from '../content/references.js';
import type { DocumentTree, Inline } from '../document/tree.js';
import { FindingsError } from '../message/finding.js';
import { closeBody, closeLegalBases } from './finish.js';
import { frameOf } from './frame.js';
import type { Template } from './load.js';
import { MarkupError, parseMarkup } from './markup.js';
import { type RenderState, TemplateText, templateData } from './value.js';

/**
 * Renders checked content through its template into the document tree.
 *
 * The content must have passed the checks: an act that the register lacks, or a signer without a term of office, is a
 * failure of the program here.
 *
 * @throws FindingsError when the template makes markup that is not allowed with this content
 */
export function renderDocument(
  document: ContentDocument,
  references: References,
  template: Template,
): DocumentTree {
  const state: RenderState = {
    year: document.head.nam,
    acts: references.acts,
    cited: new Set(),
    origins: [],
  };
  const data = templateData(document.root, state) as object;
  const line = (path: string[]): Inline => {
    const node = nearestNode(document.root, path);
    if (node.kind !== 'text') throw new Error(`${path.join('.')} is not a text`);
    const [paragraph] = parseMarkup(
      `<doan>${new TemplateText(node, state).toHTML()}</doan>`,
      document.file,
      state.origins,
    );
    return paragraph?.kind === 'paragraph' ? paragraph.text : [];
  };
  const frame = frameOf(document, references, line);
  const markup = template.render(data);
  try {
    const body = parseMarkup(markup, template.file, state.origins);
    return { frame, body: closeBody(closeLegalBases(body)) };
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    throw new FindingsError([
      {
        severity: 'error',
        rule: 'template',
        origin: { file: template.file, line: error.line, column: error.column },
        subject: 'mẫu',
        message: error.message,
        mend: `sửa mẫu; nội dung đang dùng là ${document.file}`,
      },
    ]);
  }
}
