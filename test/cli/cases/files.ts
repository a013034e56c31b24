import { PLAN } from '../../support/workspace.js';
import type { BadInput } from '../refusal.js';

/** Files and folders that hold no content. */
export const FILES: readonly BadInput[] = [
  {
    name: 'a missing file',
    damage: (workspace) => workspace.delete(PLAN),
    told: [{ at: '', says: /không có tệp này/u, mend: /kiểm tra lại tên tệp/u }],
  },
  {
    name: 'a missing file in a folder that is missing too',
    damage: () => {},
    args: ['content/2031/x.yaml'],
    told: [{ file: 'content/2031/x.yaml', at: '', says: /không có tệp này/u, mend: /tên tệp và thư mục/u }],
  },
  {
    name: 'an empty folder',
    damage: (workspace) => workspace.makeFolder('content/2025'),
    args: ['content/2025'],
    told: [
      { file: 'content/2025', at: '', says: /không có tệp nội dung \.yaml nào/u, mend: /chọn thư mục khác/u },
    ],
  },
  {
    name: 'a folder with the name of a file',
    damage: (workspace) => {
      workspace.delete(PLAN);
      workspace.makeFolder(PLAN);
    },
    told: [{ at: '', says: /thư mục/u, mend: /chọn thư mục khác/u }],
  },
  {
    name: 'a template instead of content',
    damage: () => {},
    args: ['templates/ke-hoach-thi-dua.hbs'],
    told: [
      {
        file: 'templates/ke-hoach-thi-dua.hbs',
        at: '',
        says: /không phải \.yaml/u,
        mend: /thư mục content/u,
      },
    ],
  },
  {
    name: 'the agency instead of a document',
    damage: () => {},
    args: ['content/co-quan.yaml'],
    told: [
      {
        file: 'content/co-quan.yaml',
        at: '',
        says: /dùng chung cho mọi văn bản/u,
        mend: /chọn tệp của một/u,
      },
    ],
  },
  {
    name: 'a file of 40 MB',
    damage: (workspace) => workspace.write(PLAN, Buffer.alloc(40_000_000, 'a')),
    told: [{ at: '', says: /gặp tệp 40 MB, cần tệp không quá 2 MB/u, mend: /chọn nhầm tệp/u }],
  },
  {
    name: 'an empty file',
    damage: (workspace) => workspace.write(PLAN, ''),
    told: [{ at: '', says: /tệp trống/u, mend: /chép một tệp nội dung có sẵn/u }],
  },
  {
    name: 'a file of comments',
    damage: (workspace) => workspace.write(PLAN, '# Kế hoạch\n\n# sẽ viết sau\n'),
    told: [{ at: '', says: /tệp trống/u, mend: /chép một tệp nội dung có sẵn/u }],
  },
  {
    name: 'a list at the top',
    damage: (workspace) => workspace.write(PLAN, '- mau: ke-hoach-thi-dua\n- nam: 2024\n'),
    told: [{ at: '', says: /cần các khóa dạng ‹khóa: nội dung›/u, mend: /chép một tệp nội dung có sẵn/u }],
  },
  {
    name: 'a list at the top, under comments, is shown where it starts',
    damage: (workspace) => workspace.write(PLAN, '# Kế hoạch\n\n- mau: ke-hoach-thi-dua\n'),
    told: [{ at: '- mau: ke-hoach', says: /gặp một danh sách, cần các khóa/u, mend: /chép một tệp/u }],
  },
  {
    name: 'two files that would become one document',
    damage: (workspace) => workspace.write(PLAN.replace('.yaml', '.yml'), workspace.read(PLAN)),
    args: ['content/2024'],
    told: [
      { file: PLAN.replace('.yaml', '.yml'), at: '', says: /ke-hoach-thi-dua\.docx/u, mend: /đổi tên/u },
    ],
  },
];
