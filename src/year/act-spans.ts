/** Where a text speaks of acts, each with everything that is said of it. */
import { type ActRegister, actsTyped, findAct, nameOf } from '../content/act-register.js';
import { cite } from '../content/citation.js';
import { type Piece, parseInline } from '../content/inline.js';
import type { Act } from '../content/schema/register.js';
import { type TypedAct, typedActs } from '../content/typed-act.js';
import { issuerAt, sentencePartEnd, titleAt } from '../content/typed-act-parts.js';
import { foldLetters } from '../text/fold.js';
import type { Stretch } from './turn.js';

export interface ActSpan extends Stretch {
  readonly key: string;
  /** In the register. */
  readonly act?: Act;
  /** The act named in words, for a question. */
  readonly name: string;
  /** Subject as typed, of an act that is typed in full. */
  readonly typedTitle?: string;
  readonly isTyped: boolean;
  /** Words behind it that may still be its subject: where a typed subject ends cannot always be seen. */
  readonly doubtful?: Stretch;
}

const FILLER = 'ˣ';
const YEAR_MARK = /\{\{\s*nam(?:_truoc|_sau)?\s*\}\}/gu;

/** Every act that a text cites, by a mark or typed in full, in order. */
export function actSpans(value: string, acts: ActRegister): ActSpan[] {
  const { pieces } = parseInline(value);
  // A subject that holds a year mark goes on behind it: letters in its place keep every offset.
  const plain = value.replace(YEAR_MARK, (mark) => FILLER.repeat(mark.length));
  const marked = pieces.flatMap((piece) =>
    piece.kind === 'citation' ? [markedSpan(plain, piece, acts)] : [],
  );
  // What a blank asks for is no citation.
  const blanks = pieces
    .filter(({ kind }) => kind === 'blank')
    .map((piece) => ({ start: piece.start, end: piece.start + piece.length }));
  const typed = typedActs(plain).map((act) => typedSpan(value, plain, act, acts));
  const outside = typed.filter(
    ({ start }) => ![...marked, ...blanks].some((mark) => mark.start <= start && start < mark.end),
  );
  return [...marked, ...outside].sort((a, b) => a.start - b.start);
}

function markedSpan(plain: string, piece: Extract<Piece, { kind: 'citation' }>, acts: ActRegister): ActSpan {
  const act = findAct(piece.act, acts);
  const end = piece.start + piece.length;
  return {
    start: piece.start,
    end: piece.form === 'tu-dong' || piece.form === 'day-du' ? end : tailEnd(plain, end),
    key: act ? nameOf(act, acts) : piece.act,
    name: act ? cite(act, 'ngay-co-quan') : `văn bản số ${piece.act}`,
    isTyped: false,
    ...(act && { act }),
  };
}

/** Issuer and subject typed behind a mark that prints neither; a subject only where it names a year. */
function tailEnd(plain: string, end: number): number {
  const part = plain.slice(0, sentencePartEnd(plain, end, undefined));
  const issuer = issuerAt(part, end);
  const issuerEnd = issuer ? issuer.start + issuer.text.length : end;
  const title = titleAt(part, issuerEnd, undefined);
  return title && /\d{4}|ˣ/u.test(title.text) ? title.start + title.text.length : issuerEnd;
}

function typedSpan(value: string, plain: string, typed: TypedAct, acts: ActRegister): ActSpan {
  const { key: number, date } = typed;
  const meant = actsTyped({ number, date, issuer: typed.issuer?.text }, acts);
  const act = meant.length === 1 ? meant[0] : undefined;
  const kind = typed.kind === undefined ? '' : `${typed.kind} `;
  const before = plain.slice(0, typed.wordStart);
  const hasKind = before.toLocaleLowerCase('vi').endsWith(kind.toLocaleLowerCase('vi'));
  const start = typed.wordStart - (hasKind ? kind.length : 0);
  const { issuer, title } = typed;
  const nameEnd = issuer ? issuer.start + issuer.text.length : typed.end;
  const registered = act?.trich_yeu === undefined ? undefined : registeredEnd(plain, nameEnd, act.trich_yeu);
  const end = Math.max(nameEnd, title ? title.start + title.text.length : 0, registered ?? 0);
  const doubtful = registered === undefined ? doubtfulAfter(plain, end) : undefined;
  return {
    start,
    end,
    key: act ? nameOf(act, acts) : typed.key,
    name: act ? cite(act, 'ngay-co-quan') : value.slice(start, nameEnd),
    isTyped: true,
    ...(title && { typedTitle: title.text }),
    ...(act && { act }),
    ...(doubtful && { doubtful }),
  };
}

/** Where the subject ends that the register gives, where it is typed so: it may hold a semicolon. */
function registeredEnd(plain: string, from: number, title: string): number | undefined {
  const wanted = foldLetters(title);
  const at = foldLetters(plain).indexOf(wanted, from);
  return at >= 0 && at - from <= ' ngày 00 tháng 00 năm 0000 '.length ? at + wanted.length : undefined;
}

/** `…; mục tiêu và giải pháp năm 2024`: small letters behind a semicolon may go on with the subject. */
function doubtfulAfter(plain: string, end: number): Stretch | undefined {
  const match = /^;\s+(?=\p{Ll})(?!(?:quyết định|kế hoạch|nghị quyết|chỉ thị)\s+số)[^;.)]*/u.exec(
    plain.slice(end),
  );
  return match ? { start: end, end: end + match[0].length } : undefined;
}
