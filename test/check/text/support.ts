import { join } from 'node:path';
import { checkText, type TextFinding } from '../../../src/check/text/check-text.js';
import type { TextExample, TextLine, TextReport, TextSubject } from '../../../src/check/text/text-rule.js';
import { parseAgency, parseRegister } from '../../../src/content/references.js';
import { readSource } from '../../../src/content/source.js';
import { PROJECT, REGISTER } from '../../support/workspace.js';

/** The agency and the register that examples may cite from. */
const references = {
  agency: parseAgency(readSource(join(PROJECT, 'test/fixtures/rule-agency.yaml'), 'rule-agency.yaml')),
  acts: parseRegister(readSource(join(PROJECT, REGISTER), REGISTER)),
};

/** What an example stands for. */
export function subjectOf(example: TextExample): TextSubject {
  const { lines, ...known } = typeof example === 'string' ? { lines: [example] } : example;
  return { ...known, lines: lines.map(lineOf), references };
}

export function lineOf(line: string | Partial<TextLine>): TextLine {
  const given = typeof line === 'string' ? { text: line, part: 'body' as const } : line;
  return { text: '', isInTable: false, isAllCaps: false, ...given };
}

/** The document with the replacement of a report in its place. */
export function mended(
  subject: TextSubject,
  { line, start, end, replacement = '' }: TextReport,
): TextSubject {
  const lines = subject.lines.map((old, index) =>
    index === line ? { ...old, text: old.text.slice(0, start) + replacement + old.text.slice(end) } : old,
  );
  return { ...subject, lines };
}

/** The ids of the rules that find an error. */
export function errorsIn(subject: TextSubject): string[] {
  return checkText(subject)
    .filter(({ rule, report }) => (report.severity ?? rule.severity) === 'error')
    .map(({ rule }) => rule.id);
}

/** A finding in one line: rule, and the words it is about. */
export function told({ rule, report }: TextFinding, subject: TextSubject): string {
  return `${rule.id} ${subject.lines[report.line]?.text.slice(report.start, report.end)}`;
}
