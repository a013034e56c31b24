/** A comparison as lines for the terminal. */
import type { Difference, Entry } from '../compare/compare.js';
import type { Unit } from '../compare/unit.js';
import type { FileComparison } from './diff-model.js';
import { sideOf } from './diff-sides.js';
import { entryWords, summaryWords, unitPlace, unitSource } from './diff-words.js';

const COLOURS = { removed: '\u001b[31;9m', added: '\u001b[32;1m', heading: '\u001b[1m', off: '\u001b[0m' };

/** Longer sentences that nothing happened to but their place are cut. */
const MAX_SHOWN = 100;

/** How much of what stayed is shown on each side of a change. */
const NEAR = 45;

/**
 * Every difference below the name of the part it stands in, a summary at the end. Changed words are in colour, or
 * between marks: `[-2024-]`, `{+2025+}`.
 */
export function diffText(comparison: FileComparison, isColoured: boolean): string[] {
  const lines = [`--- ${comparison.old.file}`, `+++ ${comparison.new.file}`];
  let group = '';
  for (const entry of comparison.entries) {
    if (entry.kind === 'same' || entry.kind === 'moved-from') continue;
    const unit = 'new' in entry ? entry.new : entry.old;
    if (unit.group !== group) {
      group = unit.group;
      lines.push('', isColoured ? `${COLOURS.heading}${group}${COLOURS.off}` : group);
    }
    lines.push(`  ${headOf(entry, unit)}`, ...bodyOf(entry, isColoured).map((line) => `    ${line}`));
  }
  return [...lines, '', summaryWords(comparison)];
}

/** `khoản 3, câu 2 (tệp: dòng 45 → đoạn 12): đổi – chỉ khác năm`. */
function headOf(entry: Entry, unit: Unit): string {
  const sources = [
    'old' in entry && entry.old ? unitSource(entry.old) : '',
    'new' in entry && entry.new ? unitSource(entry.new) : '',
  ].filter(Boolean);
  const told = sources.length > 0 ? ` (tệp: ${sources.join(' → ')})` : '';
  const place = `${unit.place}${told}`.trim();
  return [place, entryWords(entry)].filter(Boolean).join(': ');
}

function bodyOf(entry: Entry, isColoured: boolean): string[] {
  switch (entry.kind) {
    case 'added':
      return [`+ ${whole(entry.new)}`];
    case 'removed':
      return [`- ${whole(entry.old)}`];
    case 'changed':
      return bothSides(entry, isColoured);
    case 'renumbered':
      return [
        `${entry.old.mark || '(không số)'} → ${entry.new.mark || '(không số)'}  ${cut(entry.new.text)}`,
      ];
    case 'moved-to':
      return [
        `từ: ${unitPlace(entry.old)}`,
        `đến: ${unitPlace(entry.new)}`,
        ...(entry.words.length > 0 ? bothSides(entry, isColoured) : [`= ${whole(entry.new)}`]),
      ];
    default:
      return [`= ${cut(whole(entry.old))}`];
  }
}

function bothSides(difference: Difference, isColoured: boolean): string[] {
  return [`- ${side(difference, 'old', isColoured)}`, `+ ${side(difference, 'new', isColoured)}`];
}

function side(difference: Difference, name: 'old' | 'new', isColoured: boolean): string {
  const colour = name === 'old' ? COLOURS.removed : COLOURS.added;
  const [open, close] = isColoured ? [colour, COLOURS.off] : name === 'old' ? ['[-', '-]'] : ['{+', '+}'];
  const text = sideOf(difference, name)
    .map((stretch, index, all) =>
      stretch.isChanged ? `${open}${stretch.text}${close}` : near(stretch.text, index, all.length),
    )
    .join('');
  return withMark(difference[name].mark, text);
}

/** Of a long stretch that stayed only what stands next to a change. */
function near(text: string, index: number, count: number): string {
  if (count === 1 || text.length <= MAX_SHOWN) return text;
  const head = index === 0 ? '' : `${text.slice(0, NEAR).replace(/\S*$/u, '')}`;
  const tail = index === count - 1 ? '' : `${text.slice(-NEAR).replace(/^\S*/u, '')}`;
  return `${head}…${tail}`;
}

function whole({ mark, text }: Unit): string {
  return withMark(mark, text);
}

function withMark(mark: string, text: string): string {
  return `${mark} ${text}`.replace(/\s+/gu, ' ').trim();
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
}
