import type { Entry } from '../compare/compare.js';
import type { Unit } from '../compare/unit.js';
import { DIFF_HTML_STYLE } from './diff-html-style.js';
import type { FileComparison } from './diff-model.js';
import { sideOf } from './diff-sides.js';
import { countedKinds, entryWords, unitPlace, unitSource } from './diff-words.js';
import { escaped } from './escaped.js';

/** One page without anything from outside and without a script: old and new side by side, part by part. */
export function diffHtml(comparison: FileComparison): string {
  const verdict = comparison.isEqual ? 'Hai văn bản giống nhau' : 'Hai văn bản khác nhau';
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>So sánh hai văn bản</title>',
    `<style>${DIFF_HTML_STYLE}</style></head><body>`,
    '<header><h1>So sánh hai văn bản</h1>',
    `<dl><dt>Bản cũ</dt><dd>${escaped(comparison.old.file)}</dd>`,
    `<dt>Bản mới</dt><dd>${escaped(comparison.new.file)}</dd></dl>`,
    `<p class="verdict">${verdict}</p>`,
    countsHtml(comparison),
    '<p class="controls"><label><input type="checkbox" id="only-changes"> Chỉ hiện chỗ khác nhau</label>',
    'Chữ bớt: <del>gạch ngang</del>. Chữ thêm: <ins>in đậm, gạch chân</ins>.',
    'Mỗi đề mục, căn cứ, nơi nhận, hàng của bảng tính là một câu.</p></header>',
    `<main>${groupsOf(comparison.entries).map(groupHtml).join('\n')}</main>`,
    '</body></html>',
    '',
  ].join('\n');
}

/** Each count leads to the first sentence of its kind. */
function countsHtml(comparison: FileComparison): string {
  const items = countedKinds(comparison).map(({ kind, count, words }) => {
    const first = comparison.entries.find((entry) => entry.kind === kind);
    const told = `<b>${count}</b> ${escaped(words.slice(String(count).length + 1))}`;
    const isLinked = first && kind !== 'same';
    return `<li class="${kind}">${isLinked ? `<a href="#${idOf(first)}">${told}</a>` : told}</li>`;
  });
  return `<ul class="counts">${items.join('')}</ul>`;
}

interface Group {
  readonly name: string;
  readonly entries: Entry[];
}

function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const { group } = entry.kind === 'removed' || entry.kind === 'moved-from' ? entry.old : entry.new;
    const last = groups.at(-1);
    if (last?.name === group) last.entries.push(entry);
    else groups.push({ name: group, entries: [entry] });
  }
  return groups;
}

function groupHtml({ name, entries }: Group, index: number): string {
  const isSame = entries.every(({ kind }) => kind === 'same');
  return [
    `<section${isSame ? ' class="same"' : ''} aria-labelledby="part-${index + 1}">`,
    `<h2 id="part-${index + 1}">${escaped(name)}</h2>`,
    '<table><colgroup><col class="kind"><col><col></colgroup>',
    '<thead><tr><th scope="col">Khác gì</th><th scope="col">Bản cũ</th><th scope="col">Bản mới</th></tr></thead>',
    `<tbody>${entries.map(rowHtml).join('\n')}</tbody></table></section>`,
  ].join('\n');
}

const SIGNS: Readonly<Record<Entry['kind'], string>> = {
  same: '=',
  typing: '≈',
  renumbered: '№',
  changed: '≠',
  'moved-from': '↷',
  'moved-to': '↶',
  removed: '−',
  added: '+',
};

function rowHtml(entry: Entry): string {
  const [kind = '', ...details] = entryWords(entry).split(/ – |: /u);
  const told = `<b><span aria-hidden="true">${SIGNS[entry.kind]}</span> ${escaped(kind)}</b>${escaped(details.join(', '))}`;
  return [
    `<tr class="${entry.kind}" id="${idOf(entry)}"><th scope="row" class="kind">${told}</th>`,
    `<td class="old">${oldHtml(entry)}</td><td class="new">${newHtml(entry)}</td></tr>`,
  ].join('');
}

function oldHtml(entry: Entry): string {
  if (entry.kind === 'added') return '';
  if (entry.kind === 'moved-to') return `<span class="none">chuyển từ ${linkTo('old', entry.old)}</span>`;
  if (entry.kind === 'removed') return `${markHtml(entry.old)}${escaped(entry.old.text)}${atHtml(entry.old)}`;
  return sideHtml(entry, 'old');
}

function newHtml(entry: Entry): string {
  if (entry.kind === 'removed') return '';
  if (entry.kind === 'moved-from') return `<span class="none">chuyển đến ${linkTo('new', entry.new)}</span>`;
  if (entry.kind === 'added') return `${markHtml(entry.new)}${escaped(entry.new.text)}${atHtml(entry.new)}`;
  return sideHtml(entry, 'new');
}

function sideHtml(entry: Exclude<Entry, { kind: 'removed' | 'added' }>, side: 'old' | 'new'): string {
  const tag = side === 'old' ? 'del' : 'ins';
  const text = sideOf(entry, side)
    .map(({ text: words, isChanged }) => (isChanged ? `<${tag}>${escaped(words)}</${tag}>` : escaped(words)))
    .join('');
  const unit = entry[side];
  const mark =
    entry.isRenumbered && unit.mark !== '' ? `<${tag}>${escaped(unit.mark)}</${tag}> ` : markHtml(unit);
  return `${mark}${text}${entry.kind === 'same' ? '' : atHtml(unit)}`;
}

function markHtml({ mark }: Unit): string {
  return mark === '' ? '' : `${escaped(mark)} `;
}

/** Where it stands: in the part, and in its file. */
function atHtml(unit: Unit): string {
  const source = unitSource(unit);
  const told = [unit.place, source && `${source} của tệp`].filter(Boolean).join(' · ');
  return told === '' ? '' : `<span class="at">${escaped(told)}</span>`;
}

function linkTo(side: 'old' | 'new', unit: Unit): string {
  return `<a href="#${side}-${unit.position}">${escaped(unitPlace(unit))}</a>`;
}

/** What moved away has the id of its old place; everything else that of its new one. */
function idOf(entry: Entry): string {
  const isOld = entry.kind === 'removed' || entry.kind === 'moved-from';
  return isOld ? `old-${entry.old.position}` : `new-${entry.new.position}`;
}
