/** Stamps and copies: fixed words and lawful sizes (Phụ lục I, Phần I, Mục III, khoản 2; Phần II). */

export interface Mark {
  /** Value in content. */
  readonly id: string;
  readonly text: string;
}

/** A mark whose frame has a prescribed size. */
export interface FramedMark extends Mark {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Under the law on state secrets; stamped, so only place and words are the document's. */
export const SECRECY_MARKS = [
  { id: 'tuyet-mat', text: 'TUYỆT MẬT' },
  { id: 'toi-mat', text: 'TỐI MẬT' },
  { id: 'mat', text: 'MẬT' },
] as const satisfies readonly Mark[];

/** Mục III, khoản 2, điểm b. */
export const URGENCY_MARKS = [
  { id: 'hoa-toc', text: 'HỎA TỐC', widthMm: 30, heightMm: 8 },
  { id: 'thuong-khan', text: 'THƯỢNG KHẨN', widthMm: 40, heightMm: 8 },
  { id: 'khan', text: 'KHẨN', widthMm: 20, heightMm: 8 },
] as const satisfies readonly FramedMark[];

/** Mục III, khoản 2, điểm c; the sizes are those drawn in Mục V, the text gives none. */
export const CIRCULATION_MARKS = [
  { id: 'xem-xong-tra-lai', text: 'XEM XONG TRẢ LẠI', widthMm: 57, heightMm: 8 },
  { id: 'luu-hanh-noi-bo', text: 'LƯU HÀNH NỘI BỘ', widthMm: 49, heightMm: 8 },
] as const satisfies readonly FramedMark[];

/** Phần II, Mục I, khoản 1; codes of Phụ lục III, Mục I. */
export const COPY_FORMS = [
  { id: 'sao-y', text: 'SAO Y', abbreviation: 'SY' },
  { id: 'sao-luc', text: 'SAO LỤC', abbreviation: 'SL' },
  { id: 'trich-sao', text: 'TRÍCH SAO', abbreviation: 'TrS' },
] as const satisfies readonly (Mark & { readonly abbreviation: string })[];

/** The words of a mark, by its id in the content. */
export function markText(marks: readonly Mark[], id: string): string {
  return marks.find((mark) => mark.id === id)?.text ?? id;
}
