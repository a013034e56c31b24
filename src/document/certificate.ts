import type { PartialDate } from './date.js';
import type { Signature } from './tree.js';

/** What all certificates of a batch have in common. */
export interface CertificateFrame {
  /** Who gives it, e.g. `Giám đốc Sở …`. */
  readonly authority: string;
  /** e.g. `Tặng`. */
  readonly verb: string;
  /** e.g. `Giấy khen`. */
  readonly award: string;
  /** e.g. `Quyết định số 12/QĐ-SVD, ngày 20 tháng 12 năm 2025`. */
  readonly decision: string;
  readonly place: string;
  readonly date?: PartialDate;
  readonly issuingBody: string;
  readonly signature: Signature;
  /** Small print at the foot. */
  readonly note?: string;
}

/** What differs from one certificate to the next. Texts may be empty: then the line stays blank. */
export const CERTIFICATE_FIELDS = ['recipient', 'post', 'achievement', 'ordinal'] as const;
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];
export type CertificateValues = Readonly<Record<CertificateField, string>>;
