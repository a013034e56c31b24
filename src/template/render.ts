import type { ContentDocument } from '../content/document.js';
import type { References } from '../content/references.js';
import { levelsOf } from '../decree30/numbering-schemes.js';
import type { Block, DocumentTree } from '../document/tree.js';
import { FindingsError } from '../message/finding.js';
import { appendicesOf, attachedTextOf } from './attachments.js';
import { buildBlocks } from './blocks.js';
import { closeBody, closeLegalBases, insertEnactingWords, markInvented } from './finish.js';
import { copyOf, frameOf } from './frame.js';
import type { Template } from './load.js';
import { MarkupError, parseMarkup } from './markup.js';
import type { RenderState } from './state.js';
import { templateData } from './value.js';

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
  const { head } = document;
  const state: RenderState = {
    year: head.nam,
    ...(document.facts && { facts: document.facts }),
    acts: references.acts,
    cited: new Set(),
    datesInFull: document.kind.frame?.datesInFull ?? false,
    origins: [],
    inserts: [],
    levels: levelsOf(head.danh_so ?? references.agency.danh_so),
  };
  const sources = { document, references, state };
  const frame = frameOf(sources);
  const body = insertEnactingWords(
    closeLegalBases(markInvented(renderBody(document, template, state), document.facts)),
    frame.enactingWords,
  );
  const attached = attachedTextOf(sources, frame);
  const appendices = appendicesOf(sources, frame);
  const copy = copyOf(sources);
  return { frame, body: closeBody(body), appendices, ...(attached && { attached }), ...(copy && { copy }) };
}

function renderBody(document: ContentDocument, template: Template, state: RenderState): Block[] {
  const markup = template.render(templateData(document.root, document.schema, state) as object);
  try {
    const elements = parseMarkup(markup, {
      templateFile: template.file,
      origins: state.origins,
      inserts: state.inserts,
    });
    return buildBlocks(elements, state);
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
