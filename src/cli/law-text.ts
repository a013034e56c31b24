/** What `vanthu law` prints: the list of titles and rewards, one of them, a rule. */
import type { AwardSummary, AwardView, Basis, MoneyView, RuleView } from '../build/law-view.js';
import type { SettingView, VoteView } from '../build/law-vote-view.js';
import { tableLines } from './table.js';

const SEVERITY_WORDS: Record<RuleView['severity'], string> = {
  chan: 'bắt buộc',
  'canh-bao': 'nên xem',
  hoi: 'hỏi người xem xét',
};

/** Titles and rewards, one a line. */
export function awardTable(awards: readonly AwardSummary[]): string[] {
  const rows = awards.map((award) => [
    award.code,
    award.name,
    award.subjects.join(', '),
    award.authority,
    award.clause,
  ]);
  return tableLines([['MÃ', 'TÊN', 'CHO', 'THẨM QUYỀN', 'CĂN CỨ'], ...rows]);
}

/** What province and agency decide, one a line. */
export function settingTable(settings: readonly SettingView[]): string[] {
  const rows = settings.map(({ code, name, value, source }) => [
    code,
    value ?? 'chưa biết',
    name,
    source ?? '-',
  ]);
  return tableLines([['THIẾT ĐẶT', 'GIÁ TRỊ', 'ĐIỀU TỈNH, CƠ QUAN QUYẾT ĐỊNH', 'NGUỒN'], ...rows]);
}

/** Everything that is known of a title or reward. */
export function awardLines(award: AwardView): string[] {
  const short = award.abbreviation === undefined ? '' : `, ${award.abbreviation}`;
  const facts = [
    ['  loại', `${award.group}, cho ${award.subjects.join(', ')}`],
    ['  thẩm quyền', award.authority],
    ['  căn cứ', basisWords(award)],
    ['  gói quy định', award.pack],
    ['  biểu quyết', voteWords(award.vote)],
    ...award.money.map((money) => ['  tiền thưởng', moneyWords(money, award.decidedOn)]),
    ...(award.hasCertificate === undefined ? [] : [['  kèm theo', certificateWords(award.hasCertificate)]]),
  ];
  return [
    `${award.name} (${award.code}${short})`,
    ...tableLines(facts),
    ...section(
      'Điều kiện',
      award.conditions.map((one) => `${one.text} [${basisWords(one)}]`),
    ),
    ...section('Hồ sơ', award.dossier),
    ...section('Quy tắc chương trình xét', award.rules.map(ruleWords)),
    ...section('Còn chưa biết', award.vote.open.map(openWords)),
    ...section('Ghi chú', award.note === undefined ? [] : [award.note]),
  ];
}

/** A rule with its numbers. */
export function ruleLines(rule: RuleView): string[] {
  const numbers = Object.entries(rule.parameters).map(([name, value]) => `${name} = ${value}`);
  const facts = [
    ['  mức độ', SEVERITY_WORDS[rule.severity]],
    ['  căn cứ', basisWords(rule)],
    ['  gói quy định', rule.pack],
    ...(numbers.length > 0 ? [['  tham số', numbers.join(', ')]] : []),
    ...(rule.note === undefined ? [] : [['  ghi chú', rule.note]]),
  ];
  return [rule.title === undefined ? rule.id : `${rule.id}: ${rule.title}`, ...tableLines(facts)];
}

/** Why there is no such title or reward. */
export function noAwardLines(name: string, reason: string, basis: Basis, instead?: string): string[] {
  return [
    `Không có ‹${name}›.`,
    `  ${reason} [${basisWords(basis)}]`,
    ...(instead === undefined ? [] : [`  → ${instead}`]),
  ];
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${heading}:`, ...items.map((item) => `  - ${item}`)];
}

function basisWords({ clause, confidence }: Basis): string {
  return `${clause}; ${confidence}`;
}

function voteWords({ isSecret, share, source }: VoteView): string {
  const words = [
    isSecret === undefined ? '' : isSecret ? 'bỏ phiếu kín' : 'không bắt buộc bỏ phiếu kín',
    share === undefined
      ? ''
      : `ít nhất ${share.includes('/') ? share : `${share}%`} tổng số thành viên Hội đồng`,
  ].filter(Boolean);
  if (words.length === 0) return 'chưa có quy định trong các gói; tỉnh hoặc quy chế của cơ quan quyết định';
  return `${words.join(', ')}${source === undefined ? '' : ` [${source}]`}`;
}

function moneyWords({ for: whom, money }: MoneyView, decidedOn: string): string {
  if (money.kind === 'unknown') return `${whom}: chưa biết, ${money.reason}`;
  const most = money.isCeiling ? 'không quá ' : '';
  const how = `${String(money.multiple).replace('.', ',')} × ${dong(money.baseDong)}`;
  const basis = [
    money.clause,
    ...money.otherClauses,
    ...(money.isVerified ? [] : ['có căn cứ chưa đọc nguyên văn']),
  ];
  return `${whom}: ${most}${dong(money.dong)} đồng nếu ký quyết định ngày ${decidedOn} (${how}) [${basis.join('; ')}]`;
}

function dong(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

function certificateWords(hasCertificate: boolean): string {
  return hasCertificate ? 'bằng hoặc giấy chứng nhận, khung' : 'chỉ tiền thưởng, không có bằng chứng nhận';
}

function ruleWords(rule: RuleView): string {
  const title = rule.title === undefined ? '' : `: ${rule.title}`;
  return `${rule.id} (${SEVERITY_WORDS[rule.severity]})${title} [${basisWords(rule)}]`;
}

function openWords({ code, name, suggestion }: SettingView): string {
  return `${name} (${code})${suggestion === undefined ? '' : `; nơi khác: ${suggestion}`}`;
}
