import { signatureOf } from '../content/signature.js';
import { findKind, symbolOf } from '../decree30/kinds.js';
import { LITERALS } from '../decree30/literals.js';
import type { CertificateFrame, CertificateValues } from '../document/certificate.js';
import { longDate } from '../document/date.js';
import { BLANK_DOTS } from '../text/blank.js';
import type { PaperSources } from './papers/paper.js';
import type { Entry, Group } from './papers/register.js';
import { addressed, postAndUnit } from './papers/words.js';

/** The certificates of one award that the head of the agency gives, for persons or for collectives. */
export interface CertificateBatch {
  /** Of the folder they go to: `giay-khen-ca-nhan`. */
  readonly name: string;
  readonly frame: CertificateFrame;
  readonly certificates: readonly Certificate[];
}

export interface Certificate {
  /** Of the file: ordinal and code, `0012-CN07`. */
  readonly name: string;
  readonly values: CertificateValues;
}

/** The certificates of a dossier: of everybody who goes on to a decision of the head that comes with one. */
export function certificateBatches(sources: PaperSources): CertificateBatch[] {
  return sources.register.going
    .filter(({ award }) => award.tham_quyen === 'nguoi-dung-dau' && award.giay_chung_nhan)
    .map((group) => ({
      name: `${group.award.ma}-${group.kind === 'person' ? 'ca-nhan' : 'tap-the'}`,
      frame: frameOf(sources, group),
      certificates: group.entries.map((entry, index) => certificateOf(entry, group, index + 1)),
    }));
}

/** The decision is that of the award's list: there stand its number, its date and who signs. */
function frameOf({ file, agency }: PaperSources, { award, kind }: Group): CertificateFrame {
  const sort = award.nhom === 'danh-hieu' ? 'danh-hieu' : 'giay-khen';
  const key = `quyet-dinh-${sort}-${kind === 'person' ? 'ca-nhan' : 'tap-the'}`;
  const { so, ngay, nguoi_ky } = file.data.van_ban?.[key] ?? {};
  const decision = findKind('quyet-dinh');
  const symbol = decision ? symbolOf(decision, agency.ky_hieu) : agency.ky_hieu;
  const number = so?.padStart(2, '0') ?? LITERALS.blankNumber;
  return {
    authority: `${agency.chuc_vu_dung_dau} ${agency.ten}`,
    verb: award.nhom === 'danh-hieu' ? 'Tặng danh hiệu' : 'Tặng',
    award: award.ten,
    decision: `Quyết định số ${number}/${symbol}, ${longDate(ngay)}`,
    place: agency.dia_danh,
    ...(ngay && { date: ngay }),
    issuingBody: agency.ten,
    signature: nguoi_ky
      ? signatureOf(nguoi_ky, ngay, { agency, acts: new Map() })
      : { authority: [LITERALS.unknownOffice], name: BLANK_DOTS },
    ...(file.data.gia_dinh && { note: '(Người và số liệu giả định, chỉ để minh họa)' }),
  };
}

function certificateOf(entry: Entry, { award }: Group, ordinal: number): Certificate {
  const { proposal, subject, file } = entry.judged.one;
  return {
    name: `${String(ordinal).padStart(4, '0')}-${proposal.cho}`,
    values: {
      recipient: addressed(entry),
      post: subject.kind === 'person' ? postAndUnit(entry) : '',
      // A title needs no achievement beside it, a reward does.
      achievement: proposal.thanh_tich ?? (award.nhom === 'danh-hieu' ? `Năm ${file.data.nam}` : BLANK_DOTS),
      ordinal: String(ordinal),
    },
  };
}
