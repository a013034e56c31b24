import { checkContent } from '../check/check-content.js';
import { parseDocument } from '../content/document.js';
import { parseAgency, parseRegister, type References } from '../content/references.js';
import type { DocumentType } from '../content/schema/documents.js';
import { readSource, type SourceText } from '../content/source.js';
import { type OfficeLayout, officeLayout } from '../decree30/office-layout.js';
import type { State } from '../document/tree.js';
import { writeDocx } from '../docx/write/write.js';
import { type Finding, FindingsError, hasErrors, inOrder } from '../message/finding.js';
import { loadTemplate, type Template } from '../template/load.js';
import { renderDocument } from '../template/render.js';
import { layoutChoices } from './layout-choices.js';
import { provenanceOf } from './provenance.js';
import { pathInWorkspace, shownPath, templatePath, type Workspace } from './workspace.js';

/** What became of a content file: its findings and, when none of them is an error, the bytes of the document. */
export interface Compiled {
  readonly findings: readonly Finding[];
  /** The document's state, where the content could be read. */
  readonly state?: State;
  readonly docx?: Uint8Array;
}

/** Compiles the content files of one working folder. What they share is read once. */
export class Compiler {
  readonly #references: References;
  readonly #layout: OfficeLayout;
  readonly #agency: SourceText;
  readonly #register: SourceText;
  readonly #templates = new Map<string, Template>();

  /** @throws FindingsError when `co-quan.yaml` or `van-ban.yaml` is wrong */
  constructor(private readonly workspace: Workspace) {
    this.#agency = readSource(workspace.agencyFile, shownPath(workspace.agencyFile));
    this.#register = readSource(workspace.registerFile, shownPath(workspace.registerFile));
    this.#references = { agency: parseAgency(this.#agency), acts: parseRegister(this.#register) };
    this.#layout = officeLayout(layoutChoices(this.#references.agency.trinh_bay));
  }

  /**
   * Content file → checked content → tree → bytes of the .docx.
   *
   * @param file absolute path of the content file
   * @returns everything found; `docx` is absent when something is an error
   */
  async compile(file: string): Promise<Compiled> {
    try {
      const document = parseDocument(readSource(file, shownPath(file)));
      const findings = checkContent({ ...document, ...this.#references });
      const template = this.#template(document.type);
      const state = document.head.trang_thai;
      if (hasErrors(findings)) return { findings, state };
      const tree = renderDocument(document, this.#references, template);
      const provenance = provenanceOf({
        contentPath: pathInWorkspace(file, this.workspace),
        content: document.source,
        agency: this.#agency.text,
        register: this.#register.text,
        template: template.source,
      });
      return { findings, state, docx: await writeDocx(tree, this.#layout, provenance) };
    } catch (error) {
      if (error instanceof FindingsError) return { findings: inOrder(error.findings) };
      throw error;
    }
  }

  #template(type: DocumentType): Template {
    const path = templatePath(type.name, this.workspace);
    const known = this.#templates.get(path) ?? loadTemplate(path, shownPath(path), type);
    this.#templates.set(path, known);
    return known;
  }
}
