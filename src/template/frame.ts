import type { ContentDocument } from '../content/document.js';
import { isBlank } from '../content/inline.js';
import { nearestNode, originAt } from '../content/node.js';
import type { References } from '../content/references.js';
import { signatureOf } from '../content/signature.js';
import { frameOfKind, type Kind, symbolOf } from '../decree30/kinds.js';
import { LITERALS } from '../decree30/literals.js';
import { CIRCULATION_MARKS, COPY_FORMS, markText, SECRECY_MARKS, URGENCY_MARKS } from '../decree30/marks.js';
import type { Copy, Frame, Inline, Marks, Salutation, Signature, TextRun } from '../document/tree.js';
import { BLANK_DOTS } from '../text/blank.js';
import { inlineOf } from './inline.js';
import type { RenderState } from './state.js';

/** What a frame is made from. */
export interface FrameSources {
  readonly document: ContentDocument;
  readonly references: References;
  readonly state: RenderState;
}

/** Everything around the body, from the kind, the head of the content file and the agency. */
export function frameOf(sources: FrameSources): Frame {
  const { document, references } = sources;
  const { head, kind } = document;
  const { agency } = references;
  const frame = frameOfKind(kind);
  const salutation = salutationOf(sources);
  const authority =
    frame.authorityLine && authorityLine(head.thay_mat_tap_the ? 'body' : frame.authorityLine, references);
  return {
    state: head.trang_thai,
    ...(agency.co_quan_chu_quan !== undefined && { superiorBody: agency.co_quan_chu_quan }),
    issuingBody: agency.ten,
    ...(frame.hasNumber && {
      number: numberOf(head.so, head.ky_hieu ?? symbolOf(kind, agency.ky_hieu, head.don_vi_soan)),
    }),
    place: agency.dia_danh,
    hasDate: frame.hasDate,
    ...(head.ngay && { date: head.ngay }),
    ...(hasPrintedTitle(kind) && { title: upper(kind.name) }),
    subject: head.trich_yeu === undefined ? [] : lineAt(sources, ['trich_yeu']),
    subjectPlace: frame.subjectPlace,
    ...(authority && { authorityLine: authority }),
    ...(frame.enactingWords && { enactingWords: frame.enactingWords }),
    ...(salutation && { salutation }),
    recipients: recipientsOf(sources),
    signatures: signaturesOf(sources),
    hasConfirmation: frame.hasConfirmation ?? false,
    ...(frame.isLandscape && { isLandscape: true }),
    marks: marksOf(sources),
  };
}

/** What makes the document a copy, where the content asks for one. */
export function copyOf(sources: FrameSources): Copy | undefined {
  const { head } = sources.document;
  const { agency } = sources.references;
  if (!head.ban_sao) return undefined;
  const { hinh_thuc, so, ngay, noi_nhan, nguoi_ky } = head.ban_sao;
  const form = COPY_FORMS.find(({ id }) => id === hinh_thuc) ?? COPY_FORMS[0];
  return {
    form: form.text,
    ...(head.dien_tu && { signingLine: `${form.text}; ${agency.ten}; ${LITERALS.signingTime}` }),
    number: numberOf(so, `${form.abbreviation}-${agency.ky_hieu}`),
    place: agency.dia_danh,
    ...(ngay && { date: ngay }),
    recipients: [
      ...noi_nhan.map((_, index) => lineAt(sources, ['ban_sao', 'noi_nhan', String(index)])),
      filingLine(sources, ['ban_sao', 'luu']),
    ],
    signature: signedBy(nguoi_ky, sources),
  };
}

/** Only an official letter and a public letter have no name of their kind printed (Phụ lục I, Phần I, II.5.b). */
function hasPrintedTitle(kind: Kind): boolean {
  const frame = frameOfKind(kind);
  return frame.subjectPlace !== 'header' && frame.hasTitle;
}

function numberOf(number: string | undefined, symbol: string) {
  return { symbol, ...(number !== undefined && { number: number.padStart(2, '0') }) };
}

/** The head's title or, where the collective decides, the body's name (Phụ lục III, Mẫu 1.2, note 6). */
function authorityLine(whose: 'head' | 'body', { agency }: References): string {
  return upper(whose === 'head' ? `${agency.chuc_vu_dung_dau} ${agency.ten}` : agency.ten);
}

function salutationOf(sources: FrameSources): Salutation | undefined {
  const { document, references } = sources;
  const { head, kind } = document;
  if (!head.kinh_gui) return undefined;
  const { addressedWith } = frameOfKind(kind);
  return {
    lead: addressedWith === undefined ? LITERALS.salutation : `${references.agency.ten} ${addressedWith}`,
    isCentred: addressedWith !== undefined,
    addressees: head.kinh_gui.map((_, index) => lineAt(sources, ['kinh_gui', String(index)])),
  };
}

/** `Như trên` leads the list of a document with `Kính gửi`, and of a letter of introduction (Mẫu 1.5, 1.8). */
function recipientsOf(sources: FrameSources): Inline[] {
  const { head, kind, root } = sources.document;
  const frame = frameOfKind(kind);
  if (!frame.hasRecipients) return [];
  const isAddressed = head.kinh_gui !== undefined && frame.addressedWith === undefined;
  const above = isAddressed || frame.firstRecipient === 'above';
  return [
    ...(above ? [[{ text: LITERALS.asAbove, origin: originAt(root, ['kinh_gui']) }]] : []),
    ...(head.noi_nhan ?? []).map((_, index) => lineAt(sources, ['noi_nhan', String(index)])),
    filingLine(sources, ['luu']),
  ];
}

function filingLine(sources: FrameSources, path: string[]): TextRun[] {
  return [
    { text: `${LITERALS.filing} `, origin: originAt(sources.document.root, path) },
    ...lineAt(sources, path),
  ];
}

function signaturesOf(sources: FrameSources): Signature[] {
  const { head, kind } = sources.document;
  switch (frameOfKind(kind).signatures) {
    case 'none':
      return [];
    case 'one':
      return [signedBy(head.nguoi_ky ?? '', sources)];
    case 'secretary-and-chair':
      return [
        { authority: [LITERALS.secretary], name: head.thu_ky ?? '' },
        { authority: [LITERALS.chair], name: head.chu_toa ?? '' },
      ];
    case 'named':
      return (head.ky ?? []).map(({ ben, chuc_danh, ho_ten }) => ({
        authority: [upper(chuc_danh)],
        name: ho_ten === undefined || isBlank(ho_ten) ? BLANK_DOTS : ho_ten,
        side: SIDES[ben],
      }));
  }
}

const SIDES = { trai: 'left', phai: 'right', giua: 'centre' } as const;

function signedBy(name: string, { document, references }: FrameSources): Signature {
  const { head } = document;
  return signatureOf(name, head.ngay, references, head.thay_mat_tap_the);
}

function marksOf({ document, references }: FrameSources): Marks {
  const { head, root } = document;
  const { agency } = references;
  const address = head.in_dia_chi ? (agency.dia_chi ?? []) : [];
  return {
    ...(head.do_mat && { secrecy: markText(SECRECY_MARKS, head.do_mat) }),
    ...(head.do_khan && { urgency: markText(URGENCY_MARKS, head.do_khan) }),
    ...(head.luu_hanh && { circulation: markText(CIRCULATION_MARKS, head.luu_hanh) }),
    ...(head.nguoi_soan !== undefined && { drafter: head.nguoi_soan }),
    address: address.map((text) => [{ text, origin: originAt(root, ['in_dia_chi']) }]),
  };
}

function lineAt({ document, state }: FrameSources, path: string[]): Inline {
  const node = nearestNode(document.root, path);
  if (node.kind !== 'text') throw new Error(`${path.join('.')} is not a text`);
  return inlineOf(node, state);
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
