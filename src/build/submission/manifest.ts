import * as z from 'zod';
import { mapAtTop } from '../../content/document.js';
import { choice, fullDate, listOf, text, yes } from '../../content/schema/fields.js';
import type { SourceText } from '../../content/source.js';
import { validate } from '../../content/validate.js';
import { parseYaml } from '../../content/yaml.js';
import { shortDate } from '../../document/date.js';

/** The table of contents of a submission that was frozen. */
export const MANIFEST_FILE = 'muc-luc.yaml';

const FILE_KINDS = [{ id: 'du-lieu' }, { id: 'van-ban' }] as const;

const frozenFile = z.strictObject({
  tep: text({ title: 'tệp', description: 'Đường dẫn trong bản trình.' }),
  loai: choice(FILE_KINDS, { title: 'loại', description: 'du-lieu hoặc van-ban.' }),
  tieu_de: text({ title: 'tiêu đề', description: 'Tên loại và trích yếu của văn bản.' }).optional(),
  sua_tay: yes({ title: 'sửa tay', description: 'co: tệp Word đã được sửa tay sau khi soạn.' }).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .meta({ title: 'SHA-256', description: 'Mã băm của tệp.', expected: '64 chữ số thập lục phân' }),
});

const manifestSchema = z.strictObject({
  ngay: fullDate({ title: 'ngày', description: 'Ngày chốt bản trình.' }),
  chuong_trinh: text({ title: 'chương trình', description: 'Phiên bản chương trình đã chốt.' }),
  quy_dinh: listOf(text({ title: 'gói', description: 'Mã gói quy định đã áp dụng.' }), {
    title: 'quy định',
    description: 'Các gói quy định đã áp dụng.',
  }).optional(),
  tep: listOf(frozenFile, { title: 'tệp', description: 'Mọi tệp của bản trình.' }),
});

export type Manifest = z.output<typeof manifestSchema>;
export type FrozenFile = Manifest['tep'][number];

/** @throws FindingsError with everything that is wrong in it */
export function parseManifest(source: SourceText): Manifest {
  return validate(mapAtTop(parseYaml(source), source.file), manifestSchema);
}

export function manifestText({ ngay, chuong_trinh, quy_dinh = [], tep }: Manifest): string {
  return [
    '# Mục lục bản trình. Do chương trình ghi khi chốt; đừng sửa: các tệp được đối chiếu với mã băm ở đây.',
    '',
    `ngay: ${shortDate(ngay)}`,
    `chuong_trinh: ${chuong_trinh}`,
    ...(quy_dinh.length > 0 ? [`quy_dinh: [${quy_dinh.join(', ')}]`] : []),
    'tep:',
    ...tep.flatMap((file) => [
      `  - tep: ${JSON.stringify(file.tep)}`,
      `    loai: ${file.loai}`,
      ...(file.tieu_de === undefined ? [] : [`    tieu_de: ${JSON.stringify(file.tieu_de)}`]),
      ...(file.sua_tay ? ['    sua_tay: co'] : []),
      `    sha256: ${file.sha256}`,
    ]),
    '',
  ].join('\n');
}
