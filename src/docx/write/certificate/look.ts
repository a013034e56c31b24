/**
 * How a certificate (giấy khen) is laid out on A4, lying. Decree 30 does not regulate it, and the rule on designs and
 * frames could not be read: these are house values, made for blanks that carry the emblem and the frame in print.
 */
export const CERTIFICATE_PAGE = {
  /** Room for the printed emblem and the upper frame. */
  topMm: 52,
  sideMm: 30,
  bottomMm: 16,
} as const;

/** What a line of a certificate is. */
export type CertificateLine =
  | 'nationalName'
  | 'motto'
  | 'authority'
  | 'verb'
  | 'award'
  | 'recipient'
  | 'post'
  | 'achievement'
  | 'small'
  | 'signature';

interface LineLook {
  readonly sizePt: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isRed?: true;
  readonly gapAbovePt?: number;
}

export const LINE_LOOK: Readonly<Record<CertificateLine, LineLook>> = {
  nationalName: { sizePt: 15, isBold: true },
  motto: { sizePt: 15, isBold: true },
  authority: { sizePt: 20, isBold: true, isRed: true, gapAbovePt: 12 },
  verb: { sizePt: 16, isBold: true, gapAbovePt: 4 },
  award: { sizePt: 40, isBold: true, isRed: true },
  recipient: { sizePt: 22, isBold: true, gapAbovePt: 6 },
  post: { sizePt: 15, gapAbovePt: 2 },
  achievement: { sizePt: 16, isItalic: true, gapAbovePt: 6 },
  small: { sizePt: 12, gapAbovePt: 8 },
  signature: { sizePt: 14, isBold: true },
};

export const RED_HEX = 'C00000';
/** Room for the signature and the seal. */
export const SIGNATURE_GAP_PT = 60;
/** Shares of the width: the decision on the left, the signature on the right. */
export const FOOT_SHARES = [0.48, 0.52] as const;
