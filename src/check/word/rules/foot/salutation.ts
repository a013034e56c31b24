import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';

/** `Kính gửi` and whom a document is for. */
export interface Salutation {
  readonly head: PartLine;
  readonly hasColon: boolean;
  /** What stands on the same line, after the colon. */
  readonly onLine: string;
  /** The lines below, or beside it in a table. */
  readonly items: readonly PartLine[];
}

const HEAD = /^Kính gửi\s*(?<colon>:?)\s*(?<rest>.*)$/isu;

/** The first `Kính gửi` of a document; telegrams have other words. */
export function salutationOf(document: RecognisedDocument): Salutation | undefined {
  const lines = linesOf(document, 'salutation');
  const at = lines.findIndex(({ line }) => HEAD.test(line.text));
  const head = lines[at];
  if (!head) return undefined;
  const { colon = '', rest = '' } = HEAD.exec(head.line.text)?.groups ?? {};
  return { head, hasColon: colon !== '', onLine: rest, items: lines.slice(at + 1) };
}
