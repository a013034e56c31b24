import { reviewSections, reviewTitle } from './review.js';
import type { Review } from './review-model.js';

/** The review list as Markdown. */
export function reviewMarkdown(review: Review): string {
  const { title, subject } = reviewTitle(review);
  const sections = reviewSections(review).flatMap(({ title: heading, note, columns, rows }) => [
    '',
    `## ${heading}`,
    ...(note === undefined ? [] : ['', note]),
    ...(rows.length === 0
      ? []
      : ['', row(columns.map((column) => column.title)), row(columns.map(() => '---')), ...rows.map(row)]),
  ]);
  return [`# ${title}`, '', subject, ...sections, ''].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Text that Markdown takes as it is. */
function cell(text: string): string {
  return text.replace(/[\\|*_<>`]/gu, (mark) => `\\${mark}`).replace(/\s+/gu, ' ');
}
