import type { PartLine } from '../../../../docx/parts/model.js';
import type { WordReport } from '../../rule.js';

/** Where a report about a whole line points to. */
export function placeOf({
  line: { paragraph, start, end },
  confidence,
}: PartLine): Pick<WordReport, 'paragraph' | 'start' | 'end' | 'confidence'> {
  return { paragraph, start, end, confidence };
}
