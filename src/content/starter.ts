import * as z from 'zod';
import type { Kind } from '../decree30/kinds.js';
import { type DocumentType, schemaOf } from './schema/documents.js';
import { isBody, metaOf, type Schema, unwrap } from './schema/walk.js';

/** What a new content file starts with. */
export interface Starter {
  readonly type: DocumentType;
  readonly kind: Kind;
  readonly year: number;
  /** Path of the JSON Schema as seen from the new file. */
  readonly schemaPath: string;
  /** Names of those who may sign, for the clerk to choose from. */
  readonly signers: readonly string[];
}

/**
 * The text of a new content file: required keys with a marked blank each, the others as comments, every key explained.
 * Nothing is guessed: it builds as a draft that lists what is still to fill in.
 */
export function starterText({ type, kind, year, schemaPath, signers }: Starter): string {
  const given: Readonly<Record<string, string>> = {
    mau: type.name,
    nam: String(year),
    trang_thai: 'du-thao',
    luu: 'VT',
    ...(type.kind ? {} : { loai: kind.id }),
    ...(signers.length === 1 ? { nguoi_ky: signers[0] ?? '' } : {}),
  };
  const entries = Object.entries(schemaOf(type, kind).shape).map(([key, schema]) =>
    entryText(key, schema, given[key]),
  );
  const choice = signers.length > 1 ? `# Người ký được, theo co-quan.yaml: ${signers.join(', ')}.\n` : '';
  return [
    `# yaml-language-server: $schema=${schemaPath}\n`,
    `#\n# ${type.kind ? type.title : kind.name}. Điền các chỗ {{trong …}}; khóa có dấu # ở đầu là tùy chọn, bỏ dấu # để dùng.\n`,
    choice,
    '\n',
    ...entries,
  ].join('');
}

function entryText(key: string, schema: Schema, given: string | undefined): string {
  const { title = key, description = '' } = metaOf(schema);
  const { schema: inner, optional } = unwrap(schema);
  const explained = `# ${title}: ${description}\n`;
  if (given !== undefined) return `${explained}${key}: ${given}\n\n`;
  if (optional) return `${explained}# ${key}:\n\n`;
  return `${explained}${key}:${valueText(inner, title, 1)}\n`;
}

/** A marked blank in the shape that the schema asks for. */
function valueText(schema: Schema, title: string, depth: number): string {
  const { schema: inner } = unwrap(schema);
  const indent = '  '.repeat(depth);
  if (isBody(schema) || isBody(inner)) return `\n${indent}- ${blank(title)}\n`;
  if (inner instanceof z.ZodArray) {
    const item = unwrap(inner.element).schema;
    const itemTitle = metaOf(inner.element).title ?? title;
    return item instanceof z.ZodObject
      ? `\n${indent}- ${groupText(item, depth + 1).trimStart()}`
      : `\n${indent}- ${blank(itemTitle)}\n`;
  }
  if (inner instanceof z.ZodObject) return `\n${groupText(inner, depth)}`;
  return ` ${blank(title)}\n`;
}

function groupText(schema: z.ZodObject, depth: number): string {
  const required = Object.entries(schema.shape).filter(([, field]) => !unwrap(field).optional);
  return required
    .map(
      ([key, field]) =>
        `${'  '.repeat(depth)}${key}:${valueText(field, metaOf(field).title ?? key, depth + 1)}`,
    )
    .join('');
}

function blank(what: string): string {
  return `'{{trong "${what.replaceAll('"', '')}"}}'`;
}
