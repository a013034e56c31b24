import { describe, expect, test } from 'vitest';
import { schemaOf } from '../../src/content/schema/documents.js';
import { emulationPlan } from '../../src/content/schema/emulation-plan.js';
import { kindOf } from '../../src/decree30/kinds.js';
import { FindingsError } from '../../src/message/finding.js';
import { compileTemplate } from '../../src/template/load.js';

const plan = schemaOf(emulationPlan, kindOf('ke-hoach'));

/** `line:column message → mend` of every fault of a template. */
function faultsOf(text: string): string[] {
  try {
    compileTemplate({ file: 'x.hbs', text }, plan);
    return [];
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return error.findings.map(
      ({ origin, message, mend }) => `${origin.line}:${origin.column} ${message} → ${mend}`,
    );
  }
}

const SOUND = [
  '<doan>{{trich_yeu}}</doan>',
  '{{#each can_cu}}<can-cu>{{this}}</can-cu>{{/each}}',
  '{{#each noi_dung}}<khoan>{{noi_dung}}{{#each gach}}<gach>{{this}}</gach>{{/each}}</khoan>{{/each}}',
  '{{#each noi_dung}}<khoan>{{this.noi_dung}}</khoan>{{/each}}',
  '{{#if so}}<doan>Số {{so}}</doan>{{/if}}',
  '{{#if so}}<doan>Số {{so}}</doan>{{else}}<doan>Chưa có số</doan>{{/if}}',
  '{{#unless so}}<doan>Chưa có số</doan>{{else}}<doan>Số {{so}}</doan>{{/unless}}',
  '{{#if so}}{{#each can_cu}}<can-cu>{{this}} số {{../so}}</can-cu>{{/each}}{{/if}}',
  '{{#each can_cu}}{{#if ../so}}<can-cu>{{this}} số {{../so}}</can-cu>{{/if}}{{/each}}',
  '{{#each mo_dau}}<doan>{{this}}</doan>{{else}}<doan>Không có mở đầu</doan>{{/each}}',
  '{{!-- ghi chú về {{khoa_la}} --}}<doan>{{luu}}</doan>',
  '<doan>Phòng &amp; đơn vị</doan>',
];

describe('a sound template is accepted', () => {
  test.each(SOUND)('%s', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

const ONLY_THESE = 'chỉ dùng {{khóa}}, {{#if khóa}}, {{#unless khóa}} và {{#each khóa}}';

const FAULTY: readonly (readonly [text: string, ...faults: RegExp[]])[] = [
  [
    '<doan>{{trich_yeuu}}</doan>',
    /^1:9 ‹\{\{trich_yeuu\}\}›: nội dung không có khóa .* → có phải ‹trich_yeu›\?$/u,
  ],
  ['{{#each noi_dung}}<khoan>{{luu}}</khoan>{{/each}}', /^1:28 .* → các khóa ở đây: noi_dung, gach$/u],
  ['{{#each noi_dung}}<khoan>{{../lu}}</khoan>{{/each}}', /^1:28 .*không có khóa ‹lu› → có phải ‹luu›\?$/u],
  ['{{#each can_cu}}<can-cu>{{../../luu}}</can-cu>{{/each}}', /^1:27 .*đi ra ngoài nội dung/u],
  ['<doan>{{luu.ten}}</doan>', /^1:9 .*không có khóa ‹ten›/u],
  ['<doan>{{can_cu}}</doan>', /^1:9 .*không phải một câu → dùng \{\{#each\}\}/u],
  ['{{#each noi_dung}}<khoan>{{this}}</khoan>{{/each}}', /^1:28 .*không phải một câu/u],
  ['{{#each luu}}<doan>x</doan>{{/each}}', /^1:9 .*không phải danh sách/u],
  ['<doan>Số {{so}}</doan>', /^1:12 .*có thể không có trong nội dung → đặt trong \{\{#if so\}\}/u],
  ['{{#if so}}<doan>x</doan>{{else}}<doan>{{so}}</doan>{{/if}}', /^1:41 .*có thể không có/u],
  ['{{#unless so}}<doan>{{so}}</doan>{{/unless}}', /^1:23 .*có thể không có/u],
  ['{{#if ngay}}<doan>{{so}}</doan>{{/if}}', /^1:21 .*có thể không có/u],
  ['{{#if so}}<doan>x</doan>{{/if}}\n<doan>{{so}}</doan>', /^2:9 .*có thể không có/u],
  ['{{#if soo}}<doan>x</doan>{{/if}}', /^1:7 .*không có khóa ‹soo› → có phải ‹so›\?$/u],
  ['<doan>{{{luu}}}</doan>', /^1:7 .*ba dấu ngoặc/u],
  ['<doan>{{&luu}}</doan>', /^1:7 .*không được dùng/u],
  ['<doan>{{upper luu}}</doan>', /^1:7 ‹\{\{upper\}\}›: mẫu không có hàm này/u],
  ['<doan>{{lookup this "luu"}}</doan>', /^1:7 .*mẫu không có hàm này/u],
  ['{{#each can_cu}}<can-cu>{{@index}}</can-cu>{{/each}}', /^1:27 .*mẫu không dùng @/u],
  ['{{#with luu}}<doan>x</doan>{{/with}}', /^1:1 ‹\{\{#with\}\}›: mẫu không có khối này/u],
  ['{{#each can_cu as |x|}}<can-cu>{{x}}</can-cu>{{/each}}', /^1:1 .*mẫu không có khối này/u],
  ['{{> chung}}', /^1:1 .*mẫu không dùng cách viết này/u],
  ['<doan>{{constructor}}</doan>', /^1:9 .*không có khóa ‹constructor›/u],
  ['{{#if toString}}<doan>x</doan>{{/if}}', /^1:7 .*không có khóa ‹toString›/u],
  ['<doan>{{luuu}}</doan>\n<doan>{{nam_}}</doan>', /^1:9 .*‹luu›\?$/u, /^2:9 .*‹nam›\?$/u],
];

describe('a faulty template is refused, each fault at its place', () => {
  for (const [text, ...faults] of FAULTY) {
    test(text, () => {
      expect(faultsOf(text)).toEqual(faults.map((fault) => expect.stringMatching(fault)));
    });
  }

  test('what may be used is said where something else was', () => {
    expect(faultsOf('{{#with luu}}<doan>x</doan>{{/with}}')[0]).toContain(`→ ${ONLY_THESE}`);
  });
});

const UNREADABLE: readonly (readonly [text: string, line: number])[] = [
  ['<doan>{{luu}</doan>', 1],
  ['<doan>x</doan>\n<doan>{{luu</doan>\n<doan>y</doan>', 2],
  ['<doan>x</doan>\n{{#each can_cu}}\n<can-cu>{{this}}</can-cu>\n<doan>y</doan>\n', 2],
  ['<doan>x</doan>\n{{#if so}}\n<doan>{{so}}</doan>\n{{/each}}\n', 2],
  ['<doan>x</doan>\n{{/each}}\n', 2],
  ['<doan>x</doan>\n{{else}}\n', 2],
];

describe('marks that cannot be read are told on their line', () => {
  test.each(UNREADABLE)('%j', (text, line) => {
    const faults = faultsOf(text);
    expect(faults.length).toBe(1);
    expect(faults[0]).toMatch(new RegExp(`^${line}:\\d+ .*\\S → \\S`, 'u'));
  });
});
