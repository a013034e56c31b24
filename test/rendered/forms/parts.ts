import type { BlockRow, Zone } from '../../support/form-blocks.js';

/** What the form of a document draws: its blocks from the top to the bottom, and nothing else. */
export interface FormRow {
  /** Number of the sample form (Phụ lục III, Mục II). */
  readonly form: string;
  /** Name of the example or variant. */
  readonly file: string;
  readonly zones: readonly Zone[];
}

/** Agency and nation at the top of the examples; below them, where the form has them, number and date. */
export function head(
  symbol?: string,
  { hasDate = true, below = [] }: { hasDate?: boolean; below?: readonly BlockRow[] } = {},
): Zone {
  const left: BlockRow[] = [
    { part: 'superiorBody', opens: /^UBND TỈNH MẪU$/u },
    { part: 'issuingBody', opens: /^SỞ VÍ DỤ$/u, hasRule: true },
  ];
  const right: BlockRow[] = [
    { part: 'nationalName', opens: /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u },
    { part: 'motto', opens: /^Độc lập - Tự do - Hạnh phúc$/u, hasRule: true },
  ];
  if (symbol !== undefined) left.push(numberAndSymbol(symbol));
  if (hasDate) right.push(DATE);
  return { columns: [[...left, ...below], right] };
}

/** At least two digits (PL I, II.3.c); not given yet where the document waits for its signature. */
export function numberAndSymbol(symbol: string): BlockRow {
  return { part: 'numberAndSymbol', opens: new RegExp(`^Số: (\\d{2,}|\\s+)/${symbol}$`, 'u') };
}

/** Day under 10 and months 1 and 2 with a 0 in front (PL I, II.4.b). */
export const DATE: BlockRow = {
  part: 'placeAndDate',
  opens: /^Mẫu, ngày(?: (?:0[1-9]|[12]\d|3[01])|\s+) tháng (?:01|02|[3-9]|1[0-2]) năm 2026$/u,
};

/** Name of the kind, and the subject where the form has one; the rule stands under the lower of them. */
export function title(name: string, subject?: RegExp): BlockRow[] {
  return subject
    ? [
        { part: 'title', opens: exactly(name) },
        { part: 'subject', opens: subject, reads: /[^.;]$/u, hasRule: true },
      ]
    : [{ part: 'title', opens: exactly(name), hasRule: true }];
}

/** Legal bases as they begin: each is closed by `;`, the last by `.` (PL I, II.6.a). */
export function bases(...begin: readonly [string, ...string[]]): BlockRow {
  const reads = begin.map((words) => `${words} [^;]+`).join('; ');
  return {
    part: 'legalBasis',
    opens: new RegExp(`^${begin[0]} `, 'u'),
    reads: new RegExp(`^${reads}[^;]*\\.$`, 'u'),
  };
}

/** The content to its end, `./.`. */
export function body(opens: RegExp): BlockRow {
  return { part: 'body', opens, reads: /\.\/\.$/u };
}

/** Recipients on the left; on the right who signs. */
export function foot({
  recipients,
  signer,
  below = [],
}: {
  recipients: readonly string[];
  /** The lines above the name, joined by a space. */
  signer: string;
  below?: readonly BlockRow[];
}): Zone {
  return { columns: [[...recipientList(...recipients), ...below], signature(signer)] };
}

/** `Nơi nhận:` and the list below it; `…` stands for one recipient or more. */
export function recipientList(...recipients: readonly string[]): BlockRow[] {
  const reads = recipients.map((words) => (words === '…' ? '- .+' : `- ${escaped(words)}`)).join('; ');
  return [
    { part: 'recipientsLabel', opens: /^Nơi nhận:$/u },
    { part: 'recipient', opens: /^- /u, reads: new RegExp(`^${reads}\\.$`, 'u') },
  ];
}

/** Title or power of the signer, and the name, without a rank or a degree (PL I, II.7). */
export function signature(authority: string): BlockRow[] {
  return [
    { part: 'signatureTitle', opens: /^\p{Lu}[\p{Lu} .-]+$/u, reads: exactly(authority) },
    { part: 'signerName', opens: /^(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+$/u },
  ];
}

export function exactly(text: string): RegExp {
  return new RegExp(`^${escaped(text)}$`, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.()/]/gu, '\\$&');
}
