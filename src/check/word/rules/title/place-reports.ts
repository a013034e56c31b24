import { bare } from '../../../../docx/parts/look.js';
import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordSubject } from '../../rule.js';
import { dateLines } from './date-line.js';
import { isArmed, isIssuedBy } from './own-agency.js';

/** Where the place is not that of the agency; nothing for documents of others, of police and of the army. */
export function placeReports({ document, references }: WordSubject, wanted: string): WordReport[] {
  if (!references || !isIssuedBy(document, references.agency) || isArmed(document)) return [];
  const { dia_danh: own } = references.agency;
  return dateLines(document).flatMap(({ partLine, place }): WordReport[] => {
    if (place === '' || bare(place) === bare(own)) return [];
    const { line, confidence } = partLine;
    return [
      {
        paragraph: line.paragraph,
        ...stretchOf(line, 0, place.length),
        subject: 'địa danh',
        confidence,
        message: `gặp ${quoted(place)}, cần ‹${own}›: ${wanted}`,
        mend: `ghi ${own}; nếu trụ sở đã chuyển, sửa dia_danh trong co-quan.yaml`,
        changes: rewritten(line, 0, place.length, own),
      },
    ];
  });
}
