import { isEmpty, type MapNode, nearestNode } from '../content/node.js';
import { LITERALS } from '../decree30/literals.js';
import { longDate } from '../document/date.js';
import { romanNumeral } from '../document/numbering.js';
import type { Appendix, AttachedText, Frame, Inline } from '../document/tree.js';
import { buildBlocks } from './blocks.js';
import { bodyElements } from './content-body.js';
import { closeBody, markInvented } from './finish.js';
import type { FrameSources } from './frame.js';
import { inlineOf } from './inline.js';

/** The appendices of a document; numbered with Roman numerals from two on (Phụ lục I, Phần I, Mục III, khoản 1). */
export function appendicesOf(sources: FrameSources, frame: Frame): Appendix[] {
  const { document, state } = sources;
  const list = document.root.entries.get('phu_luc')?.value;
  if (list?.kind !== 'list') return [];
  const { kind, head } = document;
  return list.items.flatMap((item, index): Appendix[] => {
    if (item.kind !== 'map') return [];
    const body = buildBlocks(bodyElements(nearestNode(item, ['noi_dung']), state), state);
    return [
      {
        label:
          list.items.length === 1 ? LITERALS.appendix : `${LITERALS.appendix} ${romanNumeral(index + 1)}`,
        title: lineOf(item, 'tieu_de', sources),
        reference: reference(kind.name, frame, head.dien_tu ?? false),
        isLandscape: head.phu_luc?.[index]?.ngang ?? false,
        ...(head.phu_luc?.[index]?.tep_rieng && { signingLine: signingLine(frame) }),
        body: markInvented(closeBody(body), document.facts),
        origin: item.origin,
        template: item.origin,
      },
    ];
  });
}

/** The text that a decision issues or approves, on pages of its own (Phụ lục III, Mẫu 1.3). */
export function attachedTextOf(sources: FrameSources, frame: Frame): AttachedText | undefined {
  const { document, state } = sources;
  const { head, kind, root } = document;
  const item = root.entries.get('kem_theo')?.value;
  if (item?.kind !== 'map' || isEmpty(item) || !head.kem_theo) return undefined;
  return {
    title: head.kem_theo.ten_loai.toLocaleUpperCase('vi'),
    subject: lineOf(item, 'trich_yeu', sources),
    reference: reference(kind.name, frame, head.dien_tu ?? false),
    ...(head.kem_theo.tep_rieng && { signingLine: signingLine(frame) }),
    body: closeBody(buildBlocks(bodyElements(nearestNode(item, ['noi_dung']), state), state)),
    origin: item.origin,
    template: item.origin,
  };
}

/**
 * `(Kèm theo Quyết định số 05/QĐ-… ngày … của …)`. In an electronic document number and date are left blank: the
 * system fills them in on signing (Mục III, khoản 1, điểm c).
 */
function reference(kindName: string, { number, date, issuingBody }: Frame, isElectronic: boolean): string {
  const registered = isElectronic ? undefined : number?.number;
  const symbol = number ? ` số ${registered ?? LITERALS.blankNumber}/${number.symbol}` : '';
  return `(Kèm theo ${kindName}${symbol} ${longDate(isElectronic ? undefined : date)} của ${issuingBody})`;
}

/** Number and symbol, then the time of signing, which the signing program knows and nobody else. */
function signingLine({ number }: Frame): string {
  const symbol = number
    ? `${LITERALS.number} ${number.number ?? LITERALS.blankNumber}/${number.symbol}; `
    : '';
  return `${symbol}${LITERALS.signingTime}`;
}

function lineOf(item: MapNode, key: string, { state }: FrameSources): Inline {
  const node = item.entries.get(key)?.value;
  return node?.kind === 'text' ? inlineOf(node, state) : [];
}
