import { CATALOGUE, type CatalogueEntry, type RuleSource, UNCHECKED } from '../check/catalogue.js';
import type { Basis } from '../decree30/layout.js';
import { awardRulesSection } from './award-rules-section.js';

const SOURCE_TITLES: Readonly<Record<RuleSource, string>> = {
  'word-file': 'Thể thức của tệp Word',
  words: 'Lời văn, ở tệp nội dung và tệp Word',
  pages: 'Trang in (cần LibreOffice)',
  content: 'Tệp nội dung',
};

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  text: 'lời văn của Nghị định',
  table: 'bảng mẫu chữ (Phụ lục I, Phần I, Mục V)',
  sample: 'mẫu trình bày (Phụ lục III)',
  inference: 'cách hiểu hoặc thông lệ',
};

/** `docs/rules.md`: every rule with clause, basis and examples, and what of the Decree is not checked, and why. */
export function rulesPage(): string {
  const sources = Object.keys(SOURCE_TITLES) as RuleSource[];
  return [
    '# Các quy tắc kiểm tra',
    '',
    'Tệp này do `npm run generate` viết ra từ chính các quy tắc; không sửa tay.',
    '',
    `Có ${CATALOGUE.length} quy tắc. «Lỗi» chỉ dùng khi lời văn Nghị định 30/2020/NĐ-CP nói rõ; các mẫu trình bày, cách hiểu và`,
    'thông lệ chỉ là «nên xem». Chỗ Nghị định không quy định thì không bắt lỗi.',
    '',
    ...sources.flatMap(sourceSection),
    ...awardRulesSection(),
    '## Không kiểm tra',
    '',
    '| Quy tắc | Lý do |',
    '|---|---|',
    ...UNCHECKED.map(({ id, reason }) => `| ${id} | ${cell(reason)} |`),
    '',
  ].join('\n');
}

function sourceSection(source: RuleSource): string[] {
  const own = CATALOGUE.filter((entry) => entry.source === source);
  return [`## ${SOURCE_TITLES[source]}`, '', ...own.flatMap(ruleSection)];
}

function ruleSection({ rule, passing, failing }: CatalogueEntry): string[] {
  const severity = rule.severity === 'error' ? 'lỗi' : 'nên xem';
  return [
    `### ${rule.id}: ${rule.title}`,
    '',
    `${rule.clause} · ${BASIS_WORDS[rule.basis]} · ${severity}`,
    '',
    ...examples('Đạt', passing),
    ...examples('Không đạt', failing),
    '',
  ];
}

function examples(title: string, told: readonly string[]): string[] {
  return told.map((example) => `- ${title}: ${code(example)}`);
}

/** As it stands, in a run of back ticks longer than any inside. */
function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? '(trống)' : `\`${line.replaceAll('`', "'")}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
