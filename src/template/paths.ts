/**
 * The static check of a template: every path it names must exist in the schema of its content, and what may be missing
 * must be asked for with `{{#if}}` first. Handlebars' own strict mode sees neither `#if` nor `#each`.
 */
import * as z from 'zod';
import { childSchema, isBody, keysOf, unwrap } from '../content/schema/walk.js';
import { nearestKey } from '../text/nearest.js';

type Schema = z.core.$ZodType;

/** A fault of a template. Lines and columns count from 1. */
export interface TemplateFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly message: string;
  readonly mend: string;
}

/** One level of `{{#each}}`: what `this` is there, and the optional paths known to be present. */
interface Scope {
  readonly schema: Schema;
  readonly present: ReadonlySet<string>;
}

const HELPERS = ['if', 'unless', 'each'];

/** What the check of a template finds. */
export interface CheckedPaths {
  /** In order of place. */
  readonly faults: TemplateFault[];
  /** The statements that put in a whole body of the content. */
  readonly bodies: Set<hbs.AST.Statement>;
}

/** Checks a parsed template against the schema of its content. */
export function checkPaths(program: hbs.AST.Program, schema: Schema): CheckedPaths {
  const checked: CheckedPaths = { faults: [], bodies: new Set() };
  visitProgram(program, [{ schema, present: new Set() }], checked);
  return checked;
}

function visitProgram(
  program: hbs.AST.Program | undefined,
  scopes: readonly Scope[],
  checked: CheckedPaths,
): void {
  for (const statement of program?.body ?? []) visitStatement(statement, scopes, checked);
}

function visitStatement(statement: hbs.AST.Statement, scopes: readonly Scope[], checked: CheckedPaths): void {
  if (statement.type === 'MustacheStatement') {
    visitMustache(statement as hbs.AST.MustacheStatement, scopes, checked);
  } else if (statement.type === 'BlockStatement') {
    visitBlock(statement as hbs.AST.BlockStatement, scopes, checked);
  } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
    checked.faults.push(fault(statement, '‹{{…}}›', 'mẫu không dùng cách viết này', ONLY_THESE));
  }
}

const ONLY_THESE = 'chỉ dùng {{khóa}}, {{#if khóa}}, {{#unless khóa}} và {{#each khóa}}';

function visitMustache(
  mustache: hbs.AST.MustacheStatement,
  scopes: readonly Scope[],
  checked: CheckedPaths,
): void {
  const path = mustache.path as hbs.AST.PathExpression;
  const found = `‹{{${path.original}}}›`;
  if (!mustache.escaped) {
    checked.faults.push(
      fault(mustache, `‹{{{${path.original}}}}›`, 'ba dấu ngoặc không được dùng', 'viết hai dấu ngoặc {{…}}'),
    );
  } else if (path.type !== 'PathExpression' || mustache.params.length > 0 || mustache.hash?.pairs.length) {
    checked.faults.push(fault(mustache, found, 'mẫu không có hàm này', ONLY_THESE));
  } else {
    const target = resolve(path, scopes, checked);
    if (!target) return;
    const inner = unwrap(target.schema).schema;
    if (isBody(target.schema)) checked.bodies.add(mustache);
    else if (inner instanceof z.ZodObject || inner instanceof z.ZodArray) {
      checked.faults.push(
        fault(
          path,
          found,
          'khóa này không phải một câu',
          'dùng {{#each}} cho danh sách, hoặc ghi tiếp khóa con',
        ),
      );
    }
    if (!target.present) {
      checked.faults.push(
        fault(
          path,
          found,
          'khóa này có thể không có trong nội dung',
          `đặt trong {{#if ${path.original}}} … {{/if}}`,
        ),
      );
    }
  }
}

function visitBlock(block: hbs.AST.BlockStatement, scopes: readonly Scope[], checked: CheckedPaths): void {
  const helper = (block.path as hbs.AST.PathExpression).original;
  const [param, ...others] = block.params;
  const isPath = param?.type === 'PathExpression';
  if (
    !HELPERS.includes(helper) ||
    !isPath ||
    others.length > 0 ||
    block.hash?.pairs.length ||
    block.program.blockParams
  ) {
    checked.faults.push(fault(block, `‹{{#${helper}}}›`, 'mẫu không có khối này', ONLY_THESE));
    return;
  }
  const path = param as hbs.AST.PathExpression;
  const target = resolve(path, scopes, checked);
  if (!target) return;
  const inner = unwrap(target.schema).schema;
  if (helper === 'each') {
    if (!(inner instanceof z.ZodArray)) {
      checked.faults.push(
        fault(
          path,
          `‹{{#each ${path.original}}}›`,
          'khóa này không phải danh sách',
          'dùng {{#if}}, hoặc một khóa danh sách',
        ),
      );
      return;
    }
    visitProgram(block.program, [...scopes, { schema: inner.element, present: new Set() }], checked);
    visitProgram(block.inverse, scopes, checked);
    return;
  }
  const known = withPresent(scopes, path);
  visitProgram(block.program, helper === 'if' ? known : scopes, checked);
  visitProgram(block.inverse, helper === 'if' ? scopes : known, checked);
}

/** The schema a path leads to, and whether a value is sure to be there; a fault where it leads nowhere. */
function resolve(
  path: hbs.AST.PathExpression,
  scopes: readonly Scope[],
  checked: CheckedPaths,
): { schema: Schema; present: boolean } | undefined {
  const found = `‹{{${path.original}}}›`;
  const scope = scopes[scopes.length - 1 - path.depth];
  if (!scope || path.data) {
    checked.faults.push(
      fault(path, found, path.data ? 'mẫu không dùng @' : '../ đi ra ngoài nội dung', ONLY_THESE),
    );
    return undefined;
  }
  let schema = scope.schema;
  let present = true;
  const walked: string[] = [];
  for (const part of path.parts.map(String)) {
    const child = unwrap(schema).schema instanceof z.ZodObject ? childSchema(schema, part) : undefined;
    if (!child) {
      const known = keysOf(schema);
      const near = nearestKey(part, known);
      checked.faults.push(
        fault(
          path,
          found,
          `nội dung không có khóa ‹${part}›`,
          near ? `có phải ‹${near}›?` : `các khóa ở đây: ${known.join(', ') || 'không có'}`,
        ),
      );
      return undefined;
    }
    walked.push(part);
    if (unwrap(child).optional && !scope.present.has(walked.join('.'))) present = false;
    schema = child;
  }
  return { schema, present };
}

function withPresent(scopes: readonly Scope[], path: hbs.AST.PathExpression): Scope[] {
  const index = scopes.length - 1 - path.depth;
  return scopes.map((scope, at) =>
    at === index ? { ...scope, present: new Set([...scope.present, path.parts.join('.')]) } : scope,
  );
}

function fault(node: hbs.AST.Node, found: string, message: string, mend: string): TemplateFault {
  const { line, column } = node.loc.start;
  return { line, column: column + 1, found, message, mend };
}
