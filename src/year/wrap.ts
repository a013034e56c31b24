/** Content files are folded at this width. */
const WIDTH = 120;

/** A comment, a key or an item: what follows on the next line would have to stand deeper. */
const STARTS = /^\s*(?:#|- |[\p{L}\d_]+:(?:\s|$))/u;

/** Folds lines that an edit made longer than the others, at a blank and with the same indentation. */
export function withFoldedLines(text: string, old: string): string {
  const known = new Set(old.split('\n'));
  return text
    .split('\n')
    .flatMap((line) => (known.has(line) || STARTS.test(line) ? [line] : folded(line)))
    .join('\n');
}

function folded(line: string): string[] {
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const cut = line.slice(0, WIDTH + 1).lastIndexOf(' ');
  if (line.length <= WIDTH || cut <= indent.length) return [line];
  return [line.slice(0, cut), ...folded(indent + line.slice(cut + 1))];
}
