/** The issuer and the subject of an act, read from the sentence that cites it. */

/** Words of a text, and where they start in it. */
export interface Written {
  readonly text: string;
  readonly start: number;
}

/** Words that a subject starts with. */
const TITLE_STARTS = [
  ...[
    'về',
    'v\\/v',
    'ban hành',
    'bãi bỏ',
    'bổ nhiệm',
    'bổ sung',
    'cho phép',
    'chấp thuận',
    'công bố',
    'công nhận',
  ],
  ...[
    'điều chỉnh',
    'đẩy mạnh',
    'giao',
    'hướng dẫn',
    'khen thưởng',
    'kiện toàn',
    'phát động',
    'phân bổ',
    'phân công',
  ],
  ...[
    'phân cấp',
    'phê duyệt',
    'quy định',
    'sửa đổi',
    'tăng cường',
    'tặng',
    'thành lập',
    'thay thế',
    'thông qua',
  ],
  ...['thực hiện', 'tiếp tục', 'tổ chức', 'triển khai'],
];

/** Words that a sentence goes on with after an issuer whose act it gives no subject of. */
const GOES_ON = [
  ...['bảo đảm', 'cho', 'có', 'cùng', 'đã', 'đảm bảo', 'đến', 'để', 'được', 'gồm', 'hoặc', 'là', 'nêu'],
  ...['nhằm', 'như', 'phải', 'tại', 'theo', 'thì', 'trên cơ sở', 'trong', 'từ', 'và \\p{Ll}', 'với'],
];

/** Bodies whose own names hold such words: `Ban Chỉ đạo thực hiện …`. */
const NAMED_BY_TASK = /(?:Ban (?:Chỉ đạo|Vận động|Tổ chức|Quản lý)|Tổ [Cc]ông tác|Hội đồng|Ủy ban)$/u;

const ISSUER_START = /^,?\s+(?:của|do)\s+(?=\p{Lu})/u;
/** `Bộ Ngoại giao về …` ends at `về`. */
const ISSUER_END = new RegExp(
  `(?<!Ngoại),?\\s+(?=(?:${[...TITLE_STARTS, ...GOES_ON].join('|')})(?!\\p{L}))|,\\s+(?=\\p{Ll})|,?\\s+(?=ngày\\s+\\d)|\\s+\\((?!khóa|nhiệm kỳ)`,
  'gu',
);
const TITLE = new RegExp(`^,?\\s+(?=(?:${TITLE_STARTS.join('|')})(?!\\p{L}))`, 'iu');

/** `của UBND tỉnh Quảng Ngãi`, from the end of the number or the date on. */
export function issuerAt(text: string, from: number): Written | undefined {
  const lead = ISSUER_START.exec(text.slice(from))?.[0];
  if (lead === undefined) return undefined;
  const start = from + lead.length;
  const rest = text.slice(start);
  for (const { index } of rest.matchAll(ISSUER_END)) {
    if (!NAMED_BY_TASK.test(rest.slice(0, index))) return written(rest.slice(0, index), start);
  }
  return written(rest, start);
}

/** `về việc giao chỉ tiêu …`, from the end of what stands before it. */
export function titleAt(text: string, from: number, year: number | undefined): Written | undefined {
  const lead = TITLE.exec(text.slice(from))?.[0];
  if (lead === undefined) return undefined;
  const start = from + lead.length;
  const rest = text.slice(start);
  const mark = rest.indexOf('{{');
  const words = year === undefined ? rest.slice(0, mark < 0 ? undefined : mark) : withYears(rest, year);
  const title = written(words, start);
  return title && ONLY_ABOUT.test(title.text) ? undefined : title;
}

const ONLY_ABOUT = /^(?:về|về việc|v\/v)$/iu;

/** What is left before another act that only follows this one: `… và`. */
const UNFINISHED = /[\s,]+(?:và|cùng|theo|tại|của|các|số)\s*$/u;

function written(words: string, start: number): Written | undefined {
  const text = words
    .replace(UNFINISHED, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,]+$/u, '');
  return text === '' ? undefined : { text, start };
}

function withYears(text: string, year: number): string {
  const offsets: Readonly<Record<string, number>> = { nam: 0, nam_truoc: -1, nam_sau: 1 };
  return text.replace(/\{\{\s*(nam(?:_truoc|_sau)?)\s*\}\}/gu, (_, name: string) =>
    String(year + (offsets[name] ?? 0)),
  );
}

/** Who the sentence turns to after a comma: `…, Sở Khoa học và Công nghệ báo cáo như sau`. */
const NEXT_SUBJECT =
  /^,\s+(?:Sở|UBND|HĐND|Ủy ban|Giám đốc|Chủ tịch|Phòng|Ban|Chi cục|Trung tâm|Cục|Văn phòng|nhằm|góp phần|đồng thời|cụ thể|trong đó|trên cơ sở|theo đó)(?!\p{L})/u;
const NEXT_ACT = /(?:[,;]|\s(?:và|cùng)(?:\s+các)?)\s+$/u;
/** Longer than any subject. */
const MAX_LENGTH = 1500;
const FULL_STOP = /^\.(?:\s|\/\.|$)/u;

/**
 * Where the words about an act end at the latest: at a semicolon, a full stop, a colon, a bracket that was opened before
 * them, a mark of the content, the next subject of the sentence, or the next act of a list. What stands in quotation marks
 * is passed over.
 *
 * @param nextAct where the next act starts
 */
export function sentencePartEnd(text: string, from: number, nextAct: number | undefined): number {
  const isList = nextAct !== undefined && NEXT_ACT.test(text.slice(from, nextAct));
  const limit = Math.min(isList ? nextAct : text.length, from + MAX_LENGTH);
  let depth = 0;
  let isQuoted = false;
  for (const { 0: character, index } of text.slice(from, limit).matchAll(/[“”(){;:.,]/gu)) {
    const at = from + index;
    if (character === '“') isQuoted = true;
    else if (character === '”') isQuoted = false;
    else if (isQuoted) continue;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth < 0) return at;
    else if (character === ';' || isEnd(text, at)) return at;
  }
  return limit;
}

function isEnd(text: string, at: number): boolean {
  const rest = () => text.slice(at, at + 40);
  switch (text[at]) {
    case '{':
      return /^\{\{(?!\s*nam)/u.test(rest());
    case '.':
      return FULL_STOP.test(rest()) && !/(?<!\p{L})T[Pp]$/u.test(text.slice(Math.max(0, at - 3), at));
    case ':':
      return /^:(?:\s|$)/u.test(rest());
    case ',':
      return NEXT_SUBJECT.test(rest());
    default:
      return false;
  }
}
