import type { CaseRule, Example, FileRule } from '../award/rules/rule.js';
import { CASE_RULES, FILE_RULES } from '../award/rules/rules.js';
import { UNJUDGED } from '../award/rules/unjudged.js';

/** Lines of `docs/rules.md` about dossiers of commendations. */
export function awardRulesSection(): string[] {
  return [
    '## Hồ sơ khen thưởng',
    '',
    `Có ${CASE_RULES.length + FILE_RULES.length} quy tắc, tính cả quy tắc cho từng đề nghị và cho cả hồ sơ. Căn cứ, mức độ, độ tin cậy và các con số của`,
    'mỗi quy tắc nằm trong gói quy định (`content/quy-dinh`, xem bằng `vanthu law`), không nằm trong chương trình. Quy tắc',
    'chưa xác minh chỉ hỏi, không loại ai; điều hồ sơ không ghi thì không kết luận.',
    '',
    ...CASE_RULES.flatMap((rule) => ruleLines(rule, 'từng đề nghị')),
    ...FILE_RULES.flatMap((rule) => ruleLines(rule, 'cả hồ sơ')),
    '### Không xét trên hồ sơ khen thưởng',
    '',
    '| Quy tắc | Lý do |',
    '|---|---|',
    ...UNJUDGED.map(({ id, reason }) => `| ${id} | ${reason} |`),
    '',
  ];
}

function ruleLines({ id, title, inputs, examples }: CaseRule | FileRule, subject: string): string[] {
  return [
    `### ${id}: ${title}`,
    '',
    `xét ${subject}; đọc ${inputs.map((input) => `\`${input}\``).join(', ')}`,
    '',
    ...toldLines('Đạt', examples.passing),
    ...toldLines('Không đạt hoặc phải hỏi', examples.failing),
    '',
  ];
}

function toldLines(title: string, examples: readonly Example[]): string[] {
  return examples.map(({ told }) => `- ${title}: ${told}`);
}
