import type { OutputError } from '../build/atomic-write.js';
import { type Finding, formatFinding, inOrder } from '../message/finding.js';

/** Exit statuses: nothing wrong; problems found in what was given; wrong use, or a failure of the program. */
export const EXIT = { ok: 0, problems: 1, failure: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** From how many files on the progress is shown. */
const PROGRESS_FROM = 4;
/** In characters. */
const BAR_LENGTH = 24;

/** The only place that prints: results on standard output, findings and progress on standard error. */
export const terminal = {
  line(text: string): void {
    process.stdout.write(`${text}\n`);
  },

  json(value: unknown): void {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  },

  complain(text: string): void {
    process.stderr.write(`${text}\n`);
  },

  /** Whether results may be in colour: on a screen, where nobody asked for none (https://no-color.org). */
  isColoured(): boolean {
    return process.stdout.isTTY === true && !process.env['NO_COLOR'];
  },

  findings(findings: readonly Finding[]): void {
    for (const finding of inOrder(findings)) terminal.complain(formatFinding(finding));
  },

  /** Shows how far a long run is, on a line of its own that is taken away at the end; only for a person who watches. */
  progress(total: number): { step: (name: string) => void; end: () => void } {
    const { stderr } = process;
    if (total < PROGRESS_FROM || !stderr.isTTY) return { step: () => {}, end: () => {} };
    let done = 0;
    return {
      step: (name) => {
        done += 1;
        stderr.write(`\r\u001b[K[${done}/${total}] ${name}`);
      },
      end: () => stderr.write('\r\u001b[K'),
    };
  },

  /** As {@link terminal.progress}, for so many things that only their count is shown, with a bar. */
  counting(total: number, what: string): { at: (done: number) => void; end: () => void } {
    const { stderr } = process;
    if (total < PROGRESS_FROM || !stderr.isTTY) return { at: () => {}, end: () => {} };
    return {
      at: (done) => {
        const filled = Math.round((BAR_LENGTH * done) / total);
        const bar = '█'.repeat(filled) + '░'.repeat(BAR_LENGTH - filled);
        stderr.write(`\r\u001b[K${bar} ${done}/${total} ${what}`);
      },
      end: () => stderr.write('\r\u001b[K'),
    };
  },
};

/** Why a file could not be written, and what to do. */
export function outputErrorText({ file, reason, mend }: OutputError): string {
  return `${file}  lỗi  ${reason}; tệp cũ, nếu có, vẫn còn nguyên\n  → ${mend}`;
}

/** `2 lỗi, 1 điểm nên xem`. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const advice = findings.length - errors;
  return [errors > 0 ? `${errors} lỗi` : '', advice > 0 ? `${advice} điểm nên xem` : '']
    .filter(Boolean)
    .join(', ');
}
