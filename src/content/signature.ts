import { LITERALS } from '../decree30/literals.js';
import { authorityLines } from '../decree30/signing.js';
import type { PartialDate } from '../document/date.js';
import type { Signature } from '../document/tree.js';
import { BLANK_DOTS } from '../text/blank.js';
import { isBlank } from './inline.js';
import { findPerson, type References } from './references.js';
import { signingTerm } from './terms.js';

/**
 * How a person signs on a date: the lines above the name follow from the term of office. A gap to fill in, where the
 * signer is not known yet.
 *
 * @param isForCollective whether the signer signs on behalf of the collective leadership
 * @throws Error when the person has no term that fits the date: rules tell that before
 */
export function signatureOf(
  name: string,
  date: PartialDate | undefined,
  references: References,
  isForCollective = false,
): Signature {
  if (isBlank(name)) return { authority: [LITERALS.unknownOffice], name: BLANK_DOTS };
  const { agency } = references;
  const term = signingTerm(name, date, references);
  if (!term) throw new Error(`no term of office for ${name}`);
  return {
    authority: authorityLines({
      form: term.hinh_thuc_ky,
      ownTitle: term.chuc_vu,
      headTitle: agency.chuc_vu_dung_dau,
      deputyOf: term.ky_thay_cho,
      collective: isForCollective ? agency.tap_the_lanh_dao : undefined,
    }),
    name: findPerson(agency, name)?.ho_ten ?? name,
  };
}
