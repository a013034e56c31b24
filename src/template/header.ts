/**
 * The declaration at the top of a template: which kind of document it makes and which keys its content has. With it a
 * local administrator adds a kind of document without touching the program.
 *
 *     {{!-- KHAI BÁO
 *     ten: Giấy mời
 *     loai: giay-moi
 *     khoa:
 *       chu_tri: Người chủ trì – họ tên, chức vụ
 *       thanh_phan: [Thành phần dự họp]
 *       luu_y: Điều cần lưu ý (nếu có)
 *       noi_dung: than-bai – diễn biến
 *     --}}
 */
import * as z from 'zod';
import type { ContentNode, MapNode } from '../content/node.js';
import { body } from '../content/schema/body.js';
import type { DocumentType } from '../content/schema/documents.js';
import { legalBases, listOf, text } from '../content/schema/fields.js';
import type { SourceText } from '../content/source.js';
import { validate } from '../content/validate.js';
import { parseYaml } from '../content/yaml.js';
import { findKind, KINDS, type Kind } from '../decree30/kinds.js';
import { frameFrom, ownFrameSchema } from './own-frame.js';

const DECLARATION = /^\{\{!-- *KHAI BÁO *\n(?<yaml>[\s\S]*?)--\}\}/u;

/** Written in place of a label, for keys of a fixed sort. */
const BODY = 'than-bai';
const LEGAL_BASES = 'can-cu';

const kindIds = KINDS.map(({ id }) => id);

const declarationSchema = z.strictObject({
  ten: text({ title: 'tên', description: 'Tên mẫu, cho người đọc.' }),
  loai: z
    .enum(kindIds)
    .meta({ title: 'loại', description: 'Loại văn bản của Nghị định, nếu mẫu chỉ dùng cho một loại.' })
    .optional(),
  loai_rieng: z
    .strictObject({
      ten: text({ title: 'tên loại', description: 'Tên loại in trên văn bản: Bản cam kết.' }),
      viet_tat: text({ title: 'viết tắt', description: 'Chữ viết tắt trong ký hiệu.' }).optional(),
      khung: ownFrameSchema.optional(),
    })
    .meta({ title: 'loại riêng', description: 'Loại văn bản của địa phương, không có trong Nghị định.' })
    .optional(),
  khoa: z.any().meta({ title: 'khóa', description: 'Các khóa nội dung của mẫu.' }).optional(),
});

/**
 * The document type that a template declares; `undefined` when it declares none.
 *
 * @throws FindingsError when the declaration is wrong
 */
export function declaredType(name: string, { file, text: source }: SourceText): DocumentType | undefined {
  const yaml = DECLARATION.exec(source)?.groups?.['yaml'];
  if (yaml === undefined) return undefined;
  // The declaration keeps its line in the file: it starts on the second.
  const root = parseYaml({ file, text: `\n${yaml}` });
  const declared = validate(root, declarationSchema);
  const fields = root.kind === 'map' ? root.entries.get('khoa')?.value : undefined;
  const kind = kindOfDeclaration(name, declared);
  return {
    name,
    title: declared.ten,
    ...(kind && { kind }),
    fields: fields?.kind === 'map' ? fieldsOf(fields) : {},
  };
}

function kindOfDeclaration(
  name: string,
  { loai, loai_rieng: own }: z.output<typeof declarationSchema>,
): Kind | undefined {
  if (!own) return loai === undefined ? undefined : findKind(loai);
  const abbreviation = own.viet_tat === undefined ? {} : { abbreviation: own.viet_tat };
  const frame = own.khung === undefined ? {} : { frame: frameFrom(own.khung) };
  return { id: name, name: own.ten, salutation: 'never', ...abbreviation, ...frame };
}

function fieldsOf(map: MapNode): Record<string, z.ZodType> {
  return Object.fromEntries([...map.entries].map(([key, { value }]) => [key, fieldOf(value, key)]));
}

/** A label that ends so makes its key optional. */
const OPTIONAL = /\s*\(nếu có\)$/u;

function fieldOf(node: ContentNode, key: string): z.ZodType {
  if (node.kind === 'map') return z.strictObject(fieldsOf(node)).meta(labelled(key));
  const first = node.kind === 'list' ? node.items[0] : node;
  const written = first?.kind === 'text' ? first.value : '';
  const label = written.replace(OPTIONAL, '') || key;
  const field = node.kind === 'list' ? listField(first, label) : textField(label);
  return OPTIONAL.test(written) ? field.optional() : field;
}

function textField(label: string): z.ZodType {
  const [sort, title] = label.split(' – ');
  if (sort === BODY) return body(title);
  return sort === LEGAL_BASES ? legalBases() : text(labelled(label));
}

function listField(item: ContentNode | undefined, label: string): z.ZodType {
  const field = item?.kind === 'map' ? fieldOf(item, label) : text(labelled(label));
  return listOf(field, labelled(label));
}

/** `Người chủ trì – họ tên, chức vụ`: the label and, after the dash, what a clerk reads about it. */
function labelled(label: string) {
  const [title = label, ...explanation] = label.split(' – ');
  return {
    title: title.charAt(0).toLocaleLowerCase('vi') + title.slice(1),
    description: `${capitalised(explanation.join(' – ') || title)}.`,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
