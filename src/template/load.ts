import Handlebars from 'handlebars';
import type { Schema } from '../content/schema/walk.js';
import { readSource, type SourceText } from '../content/source.js';
import type { Finding } from '../message/finding.js';
import { FindingsError } from '../message/finding.js';
import { PLACE_ATTRIBUTE } from './elements.js';
import { MarkupError, parseMarkup } from './markup.js';
import { checkPaths } from './paths.js';

/** A checked template, ready to render. */
export interface Template {
  /** As shown to the clerk. */
  readonly file: string;
  readonly source: string;
  readonly render: (data: object) => string;
}

/**
 * Reads and checks a template.
 *
 * @throws FindingsError when it cannot be read, is not a template, names a path that the content's schema lacks, or
 *   holds markup that is not allowed
 */
export function loadTemplate(path: string, shownAs: string, schema: Schema): Template {
  return compileTemplate(readSource(path, shownAs), schema);
}

/** As {@link loadTemplate}, for a text that was already read. */
export function compileTemplate(source: SourceText, schema: Schema): Template {
  const program = parse(source);
  const { faults, bodies } = checkPaths(program, schema);
  const findings = [
    ...faults.map(({ line, column, found, message, mend }) =>
      finding(source.file, line, column, `${found}: ${message}`, mend),
    ),
    ...checkMarkup(source, program, bodies),
  ];
  if (findings.length > 0) throw new FindingsError(findings);
  placeElements(program);
  const render = Handlebars.compile(program, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { if: true, unless: true, each: true },
  });
  return { file: source.file, source: source.text, render };
}

function parse({ file, text }: SourceText): hbs.AST.Program {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    const unclosed = unclosedBlock(text);
    const message = String((error as Error).message);
    const line =
      unclosed?.line ?? Number(/on line (\d+)/iu.exec(message)?.[1] ?? /- (\d+):/u.exec(message)?.[1] ?? 1);
    throw new FindingsError([
      finding(
        file,
        line,
        unclosed?.column ?? 1,
        unclosed ? `khối ${unclosed.block} chưa đóng` : 'gặp ‹{{…}}› viết sai hoặc chưa đóng',
        'mỗi {{#if}}, {{#each}} cần một {{/if}}, {{/each}} ở sau',
      ),
    ]);
  }
}

/** The innermost block that is never closed: the parser itself only says that the file ended too soon. */
function unclosedBlock(text: string): { line: number; column: number; block: string } | undefined {
  const open: RegExpExecArray[] = [];
  for (const tag of text
    .replace(/\{\{!--[\s\S]*?--\}\}/gu, (comment) => comment.replace(/[^\n]/gu, ' '))
    .matchAll(/\{\{([#/])([^}]*)\}\}/gu)) {
    if (tag[1] === '#') open.push(tag);
    else open.pop();
  }
  const last = open.at(-1);
  if (!last) return undefined;
  const before = text.slice(0, last.index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, block: last[0] };
}

/**
 * Parses the markup of the template with every `{{…}}` blanked out, so that faults are found at their place before any
 * content is there. Each block must be well formed by itself, or the rendered markup might not be.
 */
function checkMarkup({ file, text }: SourceText, program: hbs.AST.Program, bodies: Bodies): Finding[] {
  try {
    parseMarkup(skeletonOf(program, text, bodies), { templateFile: file, origins: [], inserts: [] });
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return [finding(file, error.line, error.column, error.message, 'sửa thẻ trong mẫu')];
  }
  return blocksIn(program)
    .filter((block) => !isBalanced(skeletonOf(block, text, bodies)))
    .map(({ loc }) =>
      finding(
        file,
        loc.start.line,
        loc.start.column + 1,
        'khối {{#…}} mở một thẻ mà không đóng, hoặc ngược lại',
        'đặt cả thẻ mở và thẻ đóng trong cùng một khối',
      ),
    );
}

type Bodies = ReadonlySet<hbs.AST.Statement>;

/**
 * The markup of a program at its own lines and columns, a letter for each value, white space for the rest. A body of
 * the content is elements, not text, so it leaves nothing.
 */
function skeletonOf(program: hbs.AST.Program, source: string, bodies: Bodies): string {
  const lines = source.split('\n').map((line) => [...line].fill(' '));
  const write = (at: hbs.AST.Position, text: string): void => {
    text.split('\n').forEach((part, index) => {
      const from = index === 0 ? at.column : 0;
      lines[at.line - 1 + index]?.splice(from, part.length, ...part);
    });
  };
  const draw = ({ body }: hbs.AST.Program): void => {
    for (const statement of body) {
      if (isContent(statement)) write(statement.loc.start, statement.value);
      else if (isBlock(statement)) programsOf(statement).forEach(draw);
      else if (statement.type === 'MustacheStatement' && !bodies.has(statement))
        write(statement.loc.start, 'x');
    }
  };
  draw(program);
  return lines.map((line) => line.join('')).join('\n');
}

function blocksIn(program: hbs.AST.Program): hbs.AST.Program[] {
  const inside = program.body.filter(isBlock).flatMap(programsOf);
  return inside.flatMap((block) => [block, ...blocksIn(block)]);
}

function isBalanced(markup: string): boolean {
  let depth = 0;
  for (const [tag] of markup.matchAll(/<\/?[a-z][^<>]*>/gu)) {
    if (!tag.endsWith('/>')) depth += tag.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Writes its own place into every element of the template, so that each block of the tree knows it. */
function placeElements(program: hbs.AST.Program): void {
  program.body.filter(isBlock).flatMap(programsOf).forEach(placeElements);
  for (const content of program.body.filter(isContent)) {
    const { line, column } = content.loc.start;
    content.value = content.value.replace(/<[a-z][a-z-]*/gu, (tag, offset: number, whole: string) => {
      const before = whole.slice(0, offset).split('\n');
      const columnsBefore = (before.at(-1) ?? '').length + (before.length === 1 ? column : 0);
      return `${tag} ${PLACE_ATTRIBUTE}="${line + before.length - 1}:${columnsBefore + 1}"`;
    });
  }
}

function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return statement.type === 'ContentStatement';
}

function isBlock(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}

/** What a block holds: its body and what follows `{{else}}`. */
function programsOf(block: hbs.AST.BlockStatement): hbs.AST.Program[] {
  return [block.program, block.inverse].filter((program) => program !== undefined && program !== null);
}

function finding(file: string, line: number, column: number, message: string, mend: string): Finding {
  return {
    severity: 'error',
    rule: 'template',
    origin: { file, line, column },
    subject: 'mẫu',
    message,
    mend,
  };
}
