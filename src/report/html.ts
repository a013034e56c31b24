import type { CheckedFile } from '../check/word/check-word.js';
import type { WordParagraph } from '../docx/read/model.js';
import { escaped } from './escaped.js';
import { HTML_STYLE } from './html-style.js';
import { findingsOf, type WordFinding } from './word-findings.js';
import { lacksSummary, natureWords, statusSummary } from './words.js';

/** One page without anything from outside: each paragraph of the files with what was found in it beside it. */
export function htmlReport(files: readonly CheckedFile[]): string {
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Kết quả kiểm tra văn bản</title>',
    `<style>${HTML_STYLE}</style></head><body>`,
    '<h1>Kết quả kiểm tra thể thức theo Nghị định 30/2020/NĐ-CP</h1>',
    ...files.map(fileHtml),
    '</body></html>',
    '',
  ].join('\n');
}

function fileHtml(checked: CheckedFile): string {
  const findings = findingsOf(checked);
  const about = checked.documents.map(
    (document) => `<p class="nature">${escaped(natureWords(document))}</p>`,
  );
  const whole = findings.filter(({ paragraph }) => paragraph === undefined);
  const paragraphs = checked.documents.flatMap(({ document }) => document.paragraphs);
  const rows = paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map((paragraph) =>
      row(
        paragraph,
        findings.filter((finding) => finding.paragraph === paragraph.position),
      ),
    );
  return [
    '<section>',
    `<h2>${escaped(checked.file)}</h2>`,
    ...about,
    `<p class="summary">${escaped([statusSummary(checked), lacksSummary(checked)].filter(Boolean).join('; '))}</p>`,
    whole.length > 0 ? `<div class="whole">${whole.map(findingHtml).join('')}</div>` : '',
    contentsHtml(findings),
    '<table><thead><tr><th scope="col">Đoạn</th><th scope="col">Nội dung</th><th scope="col">Kết quả</th></tr></thead><tbody>',
    ...rows,
    '</tbody></table>',
    '</section>',
  ].join('\n');
}

function row(paragraph: WordParagraph, findings: readonly WordFinding[]): string {
  const kind = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.length > 0
      ? 'advice'
      : '';
  return [
    `<tr class="${kind}" id="doan-${paragraph.position}"><td class="number">${paragraph.position}</td>`,
    `<td class="text">${marked(paragraph.text, findings)}</td>`,
    `<td class="findings">${findings.map(findingHtml).join('')}</td></tr>`,
  ].join('');
}

/** What was found in paragraphs, errors first, each leading to its place. */
function contentsHtml(findings: readonly WordFinding[]): string {
  const placed = findings.filter(({ paragraph }) => paragraph !== undefined);
  if (placed.length === 0) return '';
  const ordered = [...placed].sort((a, b) => rank(a) - rank(b));
  const items = ordered.map(
    ({ severity, paragraph, subject, message }) =>
      `<li class="${severity}"><a href="#doan-${paragraph}">Đoạn ${paragraph}</a> <b>${SEVERITY_WORDS[severity]}</b> ${escaped(subject)}: ${escaped(message)}</li>`,
  );
  return `<ol class="contents">${items.join('')}</ol>`;
}

function rank({ severity }: WordFinding): number {
  return severity === 'error' ? 0 : 1;
}

const SEVERITY_WORDS = { error: 'Lỗi', advice: 'Nên xem' } as const;

function findingHtml({ severity, subject, message, mend, clause, certainty, rule }: WordFinding): string {
  return [
    `<div class="finding ${severity}"><b>${SEVERITY_WORDS[severity]}</b> `,
    `${escaped(subject)}: ${escaped(message)}`,
    mend === undefined ? '' : `<br>→ ${escaped(mend)}`,
    `<br><small>${escaped([rule, clause, certainty].filter(Boolean).join(' · '))}</small></div>`,
  ].join('');
}

/** The text with the stretches that findings are about marked; where they overlap, as one. */
function marked(text: string, findings: readonly WordFinding[]): string {
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const { start = 0, end = 0 } of findings) isMarked.fill(true, start, Math.min(end, text.length));
  let html = '';
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && isMarked[end] === isMarked[at]) end += 1;
    const stretch = escaped(text.slice(at, end));
    html += isMarked[at] ? `<mark>${stretch}</mark>` : stretch;
    at = end;
  }
  return html.replaceAll('\n', '<br>').replaceAll('\t', ' ');
}
