import type { WordRule } from '../../rule.js';
import { whenAddressed } from './kg-01-when.js';
import { salutationLook } from './kg-03-look.js';
import { oneAddressee } from './kg-04-one-recipient.js';
import { addressees } from './kg-05-recipients.js';
import { salutationPlace } from './kg-06-place.js';
import { recipientsComposition } from './nn-01-composition.js';
import { asAbove } from './nn-02-as-above.js';
import { asArticle } from './nn-03-as-article.js';
import { recipientsLabelLook } from './nn-04-recipients-label.js';
import { recipientLines } from './nn-05-recipient-lines.js';
import { filingLine } from './nn-06-filing-line.js';
import { signingLine } from './seal-02-signing-line.js';
import { forCollective } from './sign-01-for-collective.js';
import { actingHead } from './sign-02-acting-head.js';
import { deputyForHead } from './sign-03-deputy-for-head.js';
import { byOrder } from './sign-04-by-order.js';
import { byAuthorisation } from './sign-05-by-authorisation.js';
import { signingAbbreviations } from './sign-06-abbreviations.js';
import { knownSigner } from './sign-07-known-signer.js';
import { academicTitles } from './sign-08-academic-titles.js';
import { signatureTitleLook } from './sign-09-title-look.js';
import { signerNameLook } from './sign-10-name-look.js';
import { roomForSignature } from './sign-11-room-for-signature.js';
import { footPosition } from './sign-13-position.js';
import { minutesSigners } from './sign-14-minutes.js';

/** Rules about recipients and signature. */
export const FOOT_RULES: readonly WordRule[] = [
  forCollective,
  actingHead,
  deputyForHead,
  byOrder,
  byAuthorisation,
  signingAbbreviations,
  knownSigner,
  academicTitles,
  signatureTitleLook,
  signerNameLook,
  roomForSignature,
  footPosition,
  minutesSigners,
  signingLine,
  whenAddressed,
  salutationLook,
  oneAddressee,
  addressees,
  salutationPlace,
  recipientsComposition,
  asAbove,
  asArticle,
  recipientsLabelLook,
  recipientLines,
  filingLine,
];
