/**
 * The elements of the template markup: the Decree's own words for the parts of a body. What an element may hold is said
 * here once, for reading templates and for checking them.
 */
export interface ElementRule {
  /** Elements it may stand in; `than` is the body itself. */
  readonly inside: readonly string[];
  readonly text: 'required' | 'optional' | 'none';
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
}

export const BODY_ELEMENT = 'than';

export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  [BODY_ELEMENT]: { inside: [], text: 'none', attributes: {} },
  /** căn cứ */
  'can-cu': { inside: [BODY_ELEMENT], text: 'required', attributes: {} },
  /** đoạn; noi-tiep="co" when it goes on with the sentence of the legal bases above it */
  doan: {
    inside: [BODY_ELEMENT, 'muc', 'khoan', 'diem'],
    text: 'required',
    attributes: { 'noi-tiep': 'optional' },
  },
  /** mục: Roman numeral and title */
  muc: { inside: [BODY_ELEMENT], text: 'none', attributes: { 'tieu-de': 'required' } },
  /** khoản */
  khoan: { inside: [BODY_ELEMENT, 'muc'], text: 'optional', attributes: { 'tieu-de': 'optional' } },
  /** điểm */
  diem: { inside: ['muc', 'khoan'], text: 'required', attributes: {} },
  /** gạch đầu dòng */
  gach: { inside: [BODY_ELEMENT, 'muc', 'khoan', 'diem'], text: 'required', attributes: {} },
};

/** Attribute that carries the element's place in the template; put in when the template is loaded. */
export const PLACE_ATTRIBUTE = 'vi-tri';
