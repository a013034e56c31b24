import { join } from 'node:path';
import { dayFrom, dayWords } from '../build/act-view.js';
import { lawFor } from '../build/law.js';
import { type LawSearch, searchLaw } from '../build/law-search.js';
import { awardSummary, awardView, basisOf, ruleView } from '../build/law-view.js';
import { settingView } from '../build/law-vote-view.js';
import { findWorkspace } from '../build/workspace.js';
import { FindingsError, quoted } from '../message/finding.js';
import { type Arguments, UsageError } from './arguments.js';
import { awardLines, awardTable, noAwardLines, ruleLines, settingTable } from './law-text.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

type Law = ReturnType<typeof lawFor>;
type Known = Exclude<LawSearch, { readonly kind: 'unknown' }>;

/** `vanthu law`: titles and rewards on a day: conditions, votes, dossier, money, with clauses and how sure they are. */
export async function law(args: Arguments): Promise<ExitStatus> {
  const day = dayFrom(args.date);
  if (!day)
    throw new UsageError(`tùy chọn --date: gặp ‹${args.date}›, cần một ngày có thật, dạng 19/01/2024`);
  const here = process.cwd();
  const found = lawFor(join(here, 'any.yaml'), findWorkspace(here), day);
  const typed = args.paths.join(' ');
  const known = typed === '' || found.packs.length === 0 ? undefined : knownOr(typed, found);
  if (args.json) terminal.json({ ...frameOf(found), ...(known ? oneOf(known, found) : allOf(found)) });
  else print(found, known, `${dayWords(day)}${args.date === undefined ? ' (hôm nay)' : ''}`);
  return found.packs.length === 0 ? EXIT.problems : EXIT.ok;
}

function knownOr(typed: string, found: Law): Known {
  const search = searchLaw(typed, found);
  if (search.kind !== 'unknown') return search;
  throw new FindingsError([
    {
      severity: 'error',
      rule: 'law/unknown',
      origin: { file: found.packs[0]?.file ?? '', line: 1, column: 1 },
      subject: 'danh hiệu, hình thức',
      message: `gặp ${quoted(typed)}, cần mã hoặc tên có trong quy định`,
      mend: search.near === undefined ? 'xem các mã: vanthu law' : `có phải ‹${search.near}›?`,
    },
  ]);
}

function frameOf({ date, packs, cautions }: Law) {
  return {
    date: dayWords(date),
    packs: packs.map(({ ma, ten, cap, tu, den }) => ({
      code: ma,
      name: ten,
      level: cap,
      from: dayWords(tu),
      ...(den && { to: dayWords(den) }),
    })),
    cautions,
  };
}

function allOf({ awards, settings }: Law) {
  return { awards: awards.map(awardSummary), settings: settings.map(settingView) };
}

function oneOf(known: Known, found: Law) {
  if (known.kind === 'awards') return { awards: known.awards.map((one) => awardView(one, found)) };
  if (known.kind === 'rule') return { rule: ruleView(known.rule) };
  const { entry } = known.heard;
  return { noAward: { name: entry.ten, reason: entry.ly_do, instead: entry.thay_bang, ...basisOf(entry) } };
}

function print(found: Law, known: Known | undefined, day: string): void {
  const { awards, settings, cautions, packs } = found;
  const lines = [`Quy định cho hồ sơ tiếp nhận ngày ${day}`, ...packs.map(({ ten }) => `  ${ten}`), ''];
  if (!known) {
    if (awards.length > 0) lines.push(...awardTable(awards.map(awardSummary)), '');
    if (settings.length > 0) lines.push(...settingTable(settings.map(settingView)), '');
  } else if (known.kind === 'rule') lines.push(...ruleLines(ruleView(known.rule)), '');
  else if (known.kind === 'no-award') {
    const { entry } = known.heard;
    const instead = entry.thay_bang === undefined ? undefined : found.award(entry.thay_bang)?.entry;
    lines.push(...noAwardLines(entry.ten, entry.ly_do, basisOf(entry), instead?.ten), '');
  } else {
    const [one, ...more] = known.awards;
    if (one && more.length === 0) lines.push(...awardLines(awardView(one, found)), '');
    else lines.push(...awardTable(known.awards.map(awardSummary)), '');
  }
  if (cautions.length > 0) lines.push('Cần biết:', ...cautions.map((caution) => `  - ${caution}`));
  terminal.line(lines.join('\n').trimEnd());
}
