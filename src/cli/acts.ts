import { type ActList, actLists, namesIn, nearestNumber } from '../build/act-list.js';
import {
  type ActView,
  actViews,
  dayFrom,
  dayWords,
  type MissingView,
  missingViews,
} from '../build/act-view.js';
import { findWorkspace } from '../build/workspace.js';
import { FindingsError, quoted } from '../message/finding.js';
import { actLines, actTable, expiredLines, missingHeading, missingLines } from './acts-text.js';
import { type Arguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** What is shown of a register. */
interface Shown {
  readonly file: string;
  readonly acts: readonly ActView[];
  readonly missing: readonly MissingView[];
}

/** `vanthu acts`: the registers of acts, where each act is cited, what is not in force, what a register lacks. */
export async function acts(args: Arguments): Promise<ExitStatus> {
  const day = dayFrom(args.date);
  if (!day)
    throw new UsageError(`tùy chọn --date: gặp ‹${args.date}›, cần một ngày có thật, dạng 19/01/2024`);
  const number = args.paths.join(' ');
  const { lists, findings } = actLists(findWorkspace(process.cwd()));
  const all = lists.map(
    (list): Shown => ({ file: list.file, acts: actViews(list, day), missing: missingViews(list) }),
  );
  const found = number === '' ? all : onlyNumber(number, all, lists);
  const shown = args.expired ? found.map(onlyExpired) : found;
  if (args.json) terminal.json({ date: dayWords(day), registers: shown, findings });
  else {
    terminal.findings(findings);
    print(shown, dayWords(day), { isOne: number !== '', isExpired: args.expired });
  }
  return findings.length > 0 ? EXIT.problems : EXIT.ok;
}

/** The acts of one number: in each register that holds it or whose documents cite it. */
function onlyNumber(number: string, shown: readonly Shown[], lists: readonly ActList[]): Shown[] {
  const found = shown.flatMap(({ file, acts: all, missing }, index): Shown[] => {
    const list = lists[index];
    const names = list ? namesIn(list, number) : [];
    if (names.length === 0) return [];
    return [
      {
        file,
        acts: all.filter((act) => names.includes(act.name)),
        missing: missing.filter((act) => names.includes(act.number)),
      },
    ];
  });
  if (found.length > 0) return found;
  const near = nearestNumber(number, lists);
  throw new FindingsError([
    {
      severity: 'error',
      rule: 'acts/unknown',
      origin: { file: lists[0]?.file ?? '', line: 1, column: 1 },
      subject: 'so_ky_hieu',
      message: `gặp ${quoted(number)}, cần số, ký hiệu của một văn bản có trong sổ hoặc được dẫn trong bài`,
      mend: near === undefined ? 'xem các văn bản: vanthu van-ban' : `có phải ‹${near}›?`,
    },
  ]);
}

function onlyExpired({ file, acts: all }: Shown): Shown {
  return {
    file,
    acts: all.filter(({ state }) => state !== 'in-force' && state !== 'unknown'),
    missing: [],
  };
}

function print(
  shown: readonly Shown[],
  day: string,
  { isOne, isExpired }: { readonly isOne: boolean; readonly isExpired: boolean },
): void {
  shown.forEach(({ file, acts: listed, missing }, index) => {
    if (index > 0) terminal.line('');
    if (isExpired) {
      terminal.line(
        listed.length > 0
          ? `${file}: ${listed.length} văn bản không còn hoặc chưa có hiệu lực vào ngày ${day}`
          : `${file}: không có văn bản nào hết hiệu lực vào ngày ${day}`,
      );
      for (const act of listed) printLines(['', ...expiredLines(act)]);
    } else if (isOne) for (const act of listed) printLines(actLines(act, file, day));
    else printLines([`${file} (tình trạng vào ngày ${day})`, '', ...actTable(listed)]);
    if (missing.length > 0) printLines([...(isOne ? [] : ['']), missingHeading(file), '']);
    for (const each of missing) printLines(missingLines(each));
  });
}

function printLines(lines: readonly string[]): void {
  for (const line of lines) terminal.line(line);
}
