import { join } from 'node:path';
import { checkContent, checkTree } from '../check/content/check-content.js';
import { checkYearReport } from '../check/year-report/check-year-report.js';
import { type ContentDocument, documentFrom, parseDocument } from '../content/document.js';
import type { MapNode } from '../content/node.js';
import type { Agency } from '../content/schema/agency.js';
import type { DocumentTypes } from '../content/schema/documents.js';
import { readSource } from '../content/source.js';
import { withSpreadsheetRows } from '../content/spreadsheet/spreadsheet.js';
import type { DocumentTree, State } from '../document/tree.js';
import { type WordFile, writeDocx } from '../docx/write/write.js';
import { type Finding, FindingsError, hasErrors, inOrder } from '../message/finding.js';
import { loadTemplate, type Template } from '../template/load.js';
import { renderDocument } from '../template/render.js';
import { provenanceOf, type Sources } from './provenance.js';
import { selfCheck } from './self-check.js';
import { type Shared, SharedReader } from './shared.js';
import { documentTypes } from './types.js';
import { pathInWorkspace, shownPath, templatePath, type Workspace } from './workspace.js';
import { withYearFacts } from './year-facts.js';

/** What became of a content file: its findings and, when none of them is an error, the Word files. */
export interface Compiled {
  readonly findings: readonly Finding[];
  /** The document's state, where the content could be read. */
  readonly state?: State;
  /** The document, then its separate attachments. */
  readonly files?: readonly WordFile[];
}

/** A content file up to its tree: absent where an error lies before it. */
export interface Rendered {
  readonly findings: readonly Finding[];
  readonly state?: State;
  readonly tree?: DocumentTree;
}

/** A tree and what it was made from. */
interface RenderedFrom extends Rendered {
  readonly findings: Finding[];
  readonly made?: {
    readonly tree: DocumentTree;
    readonly shared: Shared;
    readonly document: ContentDocument;
    readonly template: Template;
    readonly beside: Sources['beside'];
  };
}

/** What the program made content from. */
export interface MadeFrom {
  /** Absolute path of the file that its data stand in. */
  readonly file: string;
  /** Text of that file, for provenance. */
  readonly text: string;
  /** Who issues the document, where that is not the agency of the folder. */
  readonly agency?: Agency;
}

/** Content on its way to a document: where it is from and how it is got. */
interface Input extends Pick<MadeFrom, 'file' | 'agency'> {
  /** @throws FindingsError when the schema refuses it */
  readonly parse: () => ContentDocument;
}

/** Compiles the content files of one working folder. What they share is read once. */
export class Compiler {
  readonly #shared: SharedReader;
  readonly #types: DocumentTypes;
  readonly #templates = new Map<string, Template>();

  constructor(private readonly workspace: Workspace) {
    this.#shared = new SharedReader(workspace);
    this.#types = documentTypes(workspace);
  }

  /** Throws FindingsError when the agency or the register of the working folder is wrong. */
  checkShared(): void {
    this.#shared.sharedBy(join(this.workspace.content, 'any.yaml'));
  }

  /**
   * Content file → checked content → tree → bytes of the .docx.
   *
   * @param file absolute path of the content file
   * @returns everything found; `files` is absent when something is an error
   */
  async compile(file: string): Promise<Compiled> {
    return this.#compiled(this.#inputOf(file));
  }

  /**
   * As {@link compile}, for content that the program made from other data.
   *
   * @param root keys of a template, each text with the place that its data come from
   */
  async compileMade(root: MapNode, { file, text, agency }: MadeFrom): Promise<Compiled> {
    const parse = () => ({
      ...documentFrom(root, { file: shownPath(file), text }, this.#types),
      isMade: true as const,
    });
    return this.#compiled({ file, parse, ...(agency && { agency }) });
  }

  async #compiled(input: Input): Promise<Compiled> {
    const { file } = input;
    try {
      const { findings, state, made } = await this.#render(input);
      if (!made || hasErrors(findings)) return { findings: inOrder(findings), ...(state && { state }) };
      const { tree, shared, document, template, beside } = made;
      const provenance = provenanceOf({
        contentPath: pathInWorkspace(file, this.workspace),
        content: document.source,
        agency: shared.agencyText,
        register: shared.registerText,
        template: template.source,
        beside,
      });
      const files = await writeDocx(tree, shared.layout, provenance);
      findings.push(...selfCheck(files, shared.references, shownPath(file)));
      return {
        findings: inOrder(findings),
        ...(state && { state }),
        ...(!hasErrors(findings) && { files }),
      };
    } catch (error) {
      if (error instanceof FindingsError) return { findings: inOrder(error.findings) };
      throw error;
    }
  }

  /**
   * Content file → checked content → tree, without a Word file. The tree is there even where rules find errors, as long
   * as they leave something to render.
   *
   * @param file absolute path of the content file
   */
  async render(file: string): Promise<Rendered> {
    try {
      const { findings, state, made } = await this.#render(this.#inputOf(file), true);
      return { findings: inOrder(findings), ...(state && { state }), ...(made && { tree: made.tree }) };
    } catch (error) {
      if (error instanceof FindingsError) return { findings: inOrder(error.findings) };
      throw error;
    }
  }

  #inputOf(file: string): Input {
    return { file, parse: () => parseDocument(readSource(file, shownPath(file)), this.#types) };
  }

  async #render({ file, parse, agency }: Input, isDespiteErrors = false): Promise<RenderedFrom> {
    const shared = sharedWith(this.#shared.sharedBy(file), agency);
    const { references } = shared;
    const reported = await withYearFacts(parse(), file, this.workspace);
    const { document, spreadsheets, findings } = await withSpreadsheetRows(reported.document, file);
    const state = document.head.trang_thai;
    findings.push(...reported.findings, ...checkContent({ ...document, ...references }));
    findings.push(...checkYearReport({ ...document, ...references }));
    const template = this.#templateOr(findings, document);
    const isWrong = hasErrors(findings);
    if (!template || (isWrong && !isDespiteErrors)) return { findings, state };
    const tree = isWrong
      ? renderedOrNothing(document, references, template)
      : renderDocument(document, references, template);
    if (!tree) return { findings, state };
    if (!isWrong) findings.push(...checkTree({ ...document, ...references, tree }));
    return {
      findings,
      state,
      made: { tree, shared, document, template, beside: [...reported.sources, ...spreadsheets] },
    };
  }

  /** The template; what is wrong with it joins what is wrong with the content. */
  #templateOr(findings: Finding[], document: ContentDocument): Template | undefined {
    try {
      return this.#template(document);
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      findings.push(...error.findings);
      return undefined;
    }
  }

  #template({ type, kind, schema }: ContentDocument): Template {
    const path = templatePath(type.name, this.workspace);
    // The keys of a head differ from kind to kind, so a template that serves several is checked for each.
    const key = `${kind.id} ${path}`;
    const known = this.#templates.get(key) ?? loadTemplate(path, shownPath(path), schema);
    this.#templates.set(key, known);
    return known;
  }
}

function sharedWith(shared: Shared, agency: Agency | undefined): Shared {
  return agency ? { ...shared, references: { ...shared.references, agency } } : shared;
}

/** Rendering rests on what the rules ask for: where one of them finds an error it may fail, or it may not. */
function renderedOrNothing(...args: Parameters<typeof renderDocument>): DocumentTree | undefined {
  try {
    return renderDocument(...args);
  } catch {
    return undefined;
  }
}
