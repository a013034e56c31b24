import type { YAMLError } from 'yaml';
import { quoted } from '../message/finding.js';

/** A mistake in a YAML file, told for a clerk. */
export interface Fault {
  /** Offset in the text of the file. */
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

/** What a mistake is and how it is mended, without the line it stands on. */
export interface FaultText {
  readonly message: string;
  readonly mend: string;
}

export const QUOTE_IT =
  'đặt cả câu trong dấu nháy kép (câu đã có nháy kép thì dùng nháy đơn), hoặc viết câu ở dòng dưới sau ‹>-›';

const UNREADABLE: FaultText = {
  message: 'gặp phần không đọc được',
  mend: `câu bắt đầu bằng dấu nháy hay ngoặc: ${QUOTE_IT}`,
};

/** Mistakes that the parser has no code of its own for. */
export const FAULT_TEXTS = {
  tab: { message: 'gặp phím Tab ở đầu dòng, cần dấu cách', mend: 'thay Tab bằng hai dấu cách' },
  hardSpace: {
    message: 'gặp dấu cách không ngắt (U+00A0), cần dấu cách thường',
    mend: 'xóa dấu cách này rồi gõ lại bằng phím cách',
  },
  indentation: {
    message: 'dòng thụt vào không đúng chỗ',
    mend: 'các khóa, các gạch cùng cấp phải thẳng cột với nhau; câu ở dưới ‹>-› thụt vào sâu hơn',
  },
  joinedItem: {
    message: 'dòng này thụt vào sâu hơn nên bị nối vào mục ở trên',
    mend: 'lùi dòng cho thẳng cột với gạch ở trên; nếu là một câu dài, viết câu ở dòng dưới sau ‹>-›',
  },
  dash: { message: 'thiếu dấu cách sau gạch đầu dòng', mend: 'viết ‹- nội dung›' },
  unclosed: {
    message: 'thiếu dấu đóng cho dấu nháy hoặc ngoặc mở ở đây',
    mend: `thêm dấu đóng ở cuối câu; câu có ngoặc hay nháy: ${QUOTE_IT}`,
  },
  tag: { message: 'gặp ‹!› ở đầu câu', mend: QUOTE_IT },
  anchor: { message: 'gặp ‹&› ở đầu câu: chữ liền sau nó sẽ bị mất', mend: QUOTE_IT },
  mark: {
    message: 'gặp ‹{{› ở đầu câu',
    mend: "đặt cả câu trong dấu nháy đơn: ‹'{{…}} …'›, hoặc viết câu ở dòng dưới sau ‹>-›",
  },
  tooDeep: {
    message: 'các mục lồng nhau quá sâu',
    mend: 'kiểm tra lại các dấu ‹[› và ‹{›, hoặc đặt cả câu trong dấu nháy',
  },
  colon: { message: 'gặp dấu hai chấm trong câu', mend: `dòng có dấu hai chấm: ${QUOTE_IT}` },
  noColon: {
    message: 'thiếu dấu hai chấm sau khóa, hoặc câu xuống dòng chưa thụt vào',
    mend: `viết ‹khóa: nội dung›; nếu là một câu dài: ${QUOTE_IT}`,
  },
} as const satisfies Record<string, FaultText>;

/** The errors that clerks meet, by the parser's code; each with what usually caused it. */
const TEXTS: Partial<Record<YAMLError['code'], FaultText>> = {
  TAB_AS_INDENT: FAULT_TEXTS.tab,
  DUPLICATE_KEY: { message: 'khóa này đã có ở trên', mend: 'giữ lại một khóa, xóa khóa kia' },
  BLOCK_AS_IMPLICIT_KEY: FAULT_TEXTS.colon,
  MULTILINE_IMPLICIT_KEY: FAULT_TEXTS.noColon,
  BAD_INDENT: FAULT_TEXTS.indentation,
  BAD_SCALAR_START: { message: 'câu bắt đầu bằng một ký hiệu đặc biệt', mend: QUOTE_IT },
  BAD_ALIAS: { message: 'gặp ‹&› hoặc ‹*› ở đầu câu', mend: QUOTE_IT },
  MISSING_CHAR: {
    message: 'thiếu dấu đóng (nháy, ngoặc) hoặc dấu cách',
    mend: `tìm dấu mở chưa đóng trên dòng này; câu có ngoặc hay nháy: ${QUOTE_IT}`,
  },
  UNEXPECTED_TOKEN: UNREADABLE,
  MULTIPLE_ANCHORS: FAULT_TEXTS.anchor,
  MULTIPLE_TAGS: FAULT_TEXTS.tag,
  TAG_RESOLVE_FAILED: FAULT_TEXTS.tag,
  RESOURCE_EXHAUSTION: FAULT_TEXTS.tooDeep,
  MULTIPLE_DOCS: {
    message: 'gặp dòng ‹---› hoặc ‹...›: mỗi tệp chỉ chứa một văn bản',
    mend: 'xóa dòng ‹---›, hoặc tách ra tệp khác',
  },
  BLOCK_IN_FLOW: { message: 'gặp dấu ngoặc ‹{› hoặc ‹[› ở đầu câu', mend: QUOTE_IT },
  BAD_DQ_ESCAPE: { message: 'gặp dấu ‹\\› trong nháy kép', mend: 'viết ‹\\\\›, hoặc dùng nháy đơn' },
  KEY_OVER_1024_CHARS: { message: 'câu quá dài đứng trước dấu hai chấm', mend: QUOTE_IT },
};

/** Where one code stands for several mistakes, the beginning of the parser's message tells them apart. */
const BY_MESSAGE: readonly (readonly [message: RegExp, text: FaultText])[] = [
  [/^A block sequence may not be used/u, FAULT_TEXTS.indentation],
  [/^Sequence item without/u, FAULT_TEXTS.indentation],
  [/^Block scalars with more-indented/u, FAULT_TEXTS.indentation],
  [/^Implicit map keys need/u, FAULT_TEXTS.noColon],
  [/^Tags and anchors must be/u, FAULT_TEXTS.tag],
];

/** The parser's error in words for a clerk. */
export function textOfError({ code, message }: YAMLError): FaultText {
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? TEXTS[code] ?? UNREADABLE;
}

/** A mistake at a place, with the line it stands on. */
export function faultAt(offset: number, { message, mend }: FaultText, text: string): Fault {
  return { offset, message: `${message}: ${quoted(lineAt(text, offset))}`, mend };
}

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset)).split('\n', 1)[0] ?? '';
}

/** A tab or a space that cannot be broken where only spaces may stand: nobody sees it, so it is named first. */
export function hiddenCause(line: string): { column: number; text: FaultText } | undefined {
  const before =
    /^ *(?=[\t\u00a0\u2000-\u200a\u202f\u3000])|^ *(?:-|[\w-]+:)(?=[\u00a0\u2000-\u200a\u202f\u3000])/u.exec(
      line,
    );
  if (!before) return undefined;
  const column = before[0].length;
  return { column, text: line[column] === '\t' ? FAULT_TEXTS.tab : FAULT_TEXTS.hardSpace };
}
