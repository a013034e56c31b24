import { TEMPLATE, type Workspace } from '../../support/workspace.js';
import type { BadInput, Told } from '../refusal.js';

const BASIS = '<can-cu>{{this}}</can-cu>';

const change = (found: string, by: string) => (workspace: Workspace) =>
  workspace.replace(TEMPLATE, found, by);
const inTemplate = (told: Omit<Told, 'file'>): Told[] => [{ file: TEMPLATE, ...told }];

const markup = (told: Omit<Told, 'file'>): Told[] => inTemplate({ ...told, lineOnly: true });

const ONLY_THESE = /chỉ dùng \{\{khóa\}\}/u;

/** Templates that cannot be used with the content they are for. */
export const TEMPLATES: readonly BadInput[] = [
  {
    name: 'a path that the content lacks, in {{#each}}',
    damage: change('{{#each muc_dich}}', '{{#each muc_dic}}'),
    told: inTemplate({
      at: '{{#each ‸muc_dic}}',
      says: /không có khóa ‹muc_dic›/u,
      mend: /có phải ‹muc_dich›\?/u,
    }),
  },
  {
    name: 'a path that the content lacks, as a value',
    damage: change('{{noi_dung}}', '{{noi_dug}}'),
    told: inTemplate({ at: '{{‸noi_dug}}', says: /không có khóa ‹noi_dug›/u, mend: /có phải ‹noi_dung›\?/u }),
  },
  {
    name: 'a path named like a part of every object',
    damage: change(BASIS, '<can-cu>{{this}} {{../constructor}}</can-cu>'),
    told: inTemplate({
      at: '{{‸../constructor}}',
      says: /không có khóa ‹constructor›/u,
      mend: /các khóa ở đây/u,
    }),
  },
  {
    name: 'a part that may be missing, without {{#if}}',
    damage: change(BASIS, '<can-cu>{{this}} {{../so}}</can-cu>'),
    told: inTemplate({
      at: '{{‸../so}}',
      says: /có thể không có trong nội dung/u,
      mend: /\{\{#if \.\.\/so\}\}/u,
    }),
  },
  {
    name: 'a tag that is never closed',
    damage: change(
      '<gach>{{this}}</gach>{{/each}}\n  </khoan>\n  <khoan',
      '<gach>{{this}}{{/each}}\n  </khoan>\n  <khoan',
    ),
    told: markup({ at: '  </khoan>\n  <khoan', says: /thẻ đóng không khớp với thẻ mở/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'tags that cross each other',
    damage: change('  </khoan>\n</muc>', '  </muc>\n</khoan>'),
    told: markup({ at: '  </muc>\n</khoan>', says: /thẻ đóng không khớp với thẻ mở/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'an element where it may not stand',
    damage: change('<khoan tieu-de="Mục đích">', '<khoan tieu-de="Mục đích"><muc tieu-de="x"></muc>'),
    told: markup({ at: '<muc tieu-de="x">', says: /<muc> không được đứng trong <khoan>/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'an element that does not exist',
    damage: change(BASIS, '<cancu>{{this}}</cancu>'),
    told: markup({ at: '<cancu>', says: /phần tử lạ <cancu>, cần một trong: can-cu/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'an element named like a part of every object',
    damage: change(BASIS, '<constructor>{{this}}</constructor>'),
    told: markup({ at: '<constructor>', says: /phần tử lạ <constructor>/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'words where only elements may stand are shown where they stand',
    damage: change(
      '<muc tieu-de="Tổ chức thực hiện">\n',
      '<muc tieu-de="Tổ chức thực hiện">\n  Các đơn vị:\n',
    ),
    told: markup({ at: 'Các đơn vị:', says: /<muc> chỉ chứa phần tử con/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'words outside of every element do not go missing',
    damage: change('{{#each can_cu}}', 'Lời mở đầu\n{{#each can_cu}}'),
    told: markup({ at: 'Lời mở đầu', says: /chữ/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'a value outside of every element does not go missing',
    damage: change(BASIS, '{{this}}'),
    told: markup({ at: '  {{this}}\n', says: /chữ/u, mend: /sửa thẻ/u }),
  },
  {
    name: 'a lone & is told as such, on its line',
    damage: change('tieu-de="Mục đích yêu cầu"', 'tieu-de="Mục đích & yêu cầu"'),
    told: markup({ at: 'Mục đích & yêu cầu', says: /‹&› lẻ, cần ‹&amp;›/u, mend: /./u }),
  },
  {
    name: 'a block that opens a tag without closing it',
    damage: change(`  ${BASIS}\n{{/each}}`, '  <can-cu>{{this}}\n{{/each}}</can-cu>'),
    told: inTemplate({ at: '{{#each can_cu}}‸', says: /mở một thẻ mà không đóng/u, mend: /cùng một khối/u }),
  },
  {
    name: 'an {{#each}} that is never closed is shown where it opens',
    damage: change(
      '{{#each yeu_cau}}<gach>{{this}}</gach>{{/each}}',
      '{{#each yeu_cau}}<gach>{{this}}</gach>',
    ),
    told: markup({ at: '{{#each yeu_cau}}', says: /chưa đóng/u, mend: /\{\{\/each\}\}/u }),
  },
  {
    name: 'an {{#each}} closed as {{/if}}',
    damage: change(`${BASIS}\n{{/each}}`, `${BASIS}\n{{/if}}`),
    told: inTemplate({ at: '{{#each can_cu}}', says: /viết sai hoặc chưa đóng/u, mend: /\{\{\/each\}\}/u }),
  },
  {
    name: 'three braces',
    damage: change(BASIS, '<can-cu>{{{this}}}</can-cu>'),
    told: inTemplate({ at: '{{{this}}}', says: /ba dấu ngoặc không được dùng/u, mend: /hai dấu ngoặc/u }),
  },
  {
    name: 'a helper that does not exist',
    damage: change(BASIS, '<can-cu>{{upper this}}</can-cu>'),
    told: inTemplate({
      at: '{{upper this}}',
      says: /‹\{\{upper\}\}›: mẫu không có hàm này/u,
      mend: ONLY_THESE,
    }),
  },
  {
    name: 'a block that does not exist',
    damage: change(`{{#each can_cu}}\n  ${BASIS}\n{{/each}}`, `{{#loop can_cu}}\n  ${BASIS}\n{{/loop}}`),
    told: inTemplate({
      at: '{{#loop can_cu}}',
      says: /‹\{\{#loop\}\}›: mẫu không có khối này/u,
      mend: ONLY_THESE,
    }),
  },
  {
    name: 'a partial',
    damage: change(BASIS, '<can-cu>{{this}}{{> x}}</can-cu>'),
    told: inTemplate({ at: '{{> x}}', says: /mẫu không dùng cách viết này/u, mend: ONLY_THESE }),
  },
  {
    name: 'a template in another encoding',
    damage: (workspace) =>
      workspace.write(TEMPLATE, Buffer.from(`\ufeff${workspace.read(TEMPLATE)}`, 'utf16le')),
    told: inTemplate({ at: '', says: /không phải UTF-8/u, mend: /UTF-8 rồi lưu lại/u }),
  },
];
