import type { Finding } from '../../message/finding.js';
import type { AwardFile } from './award-file.js';

/** A finding that names the persons of a dossier by their codes: for reports that programs read. */
export function coded(finding: Finding, { data }: AwardFile): Finding {
  const hidden = (words: string) =>
    data.ca_nhan.reduce((text, { ho_ten, ma }) => text.replaceAll(ho_ten, ma), words);
  const { place, mend } = finding;
  return {
    ...finding,
    subject: hidden(finding.subject),
    message: hidden(finding.message),
    ...(place !== undefined && { place: hidden(place) }),
    ...(mend !== undefined && { mend: hidden(mend) }),
  };
}
