import type { Part } from '../decree30/layout.js';
import { splitSentences } from '../text/sentences.js';
import { joined } from './joined.js';
import { type Marked, markedText } from './marks.js';
import { PlaceFinder } from './place.js';
import type { SourceLine, Unit } from './unit.js';

/** Parts of running text; every other part is one unit, however long it is. */
const RUNNING: readonly Part[] = ['body', 'article', 'titledClause', 'centredLine', 'quotation'];

/** Lists, of which each line closes with `;` and the last with `.`: a line added below changes no other. */
const LISTS: readonly Part[] = ['recipient', 'salutation'];

/** The sentences of a document, numbered, each with where it stands. */
export function unitsOf(lines: readonly SourceLine[]): Unit[] {
  const places = new PlaceFinder();
  const units: Unit[] = [];
  for (const { line, marked } of withLabels(joined(lines))) {
    const { group, within } = places.placeOf(line, marked);
    const sentences = isRunning(line) ? splitSentences(marked.text) : [marked.text.trim()];
    // A number alone is a line too.
    const texts = sentences.length === 0 ? [''] : sentences;
    for (const [index, text] of texts.entries()) {
      const sentence = texts.length > 1 ? `câu ${index + 1}` : '';
      units.push({
        position: units.length + 1,
        ...(line.part && { part: line.part }),
        group,
        place: [within, sentence].filter(Boolean).join(', '),
        mark: index === 0 ? marked.mark : '',
        text,
        ...(line.source && { source: line.source }),
      });
    }
  }
  return units;
}

function isRunning({ part, area }: SourceLine): boolean {
  return area !== 'header' && (part === undefined || RUNNING.includes(part));
}

/** Takes numbers and dashes off; a label of its own line (`Chương I`) goes in front of the title below it. */
function withLabels(lines: readonly SourceLine[]): { line: SourceLine; marked: Marked }[] {
  const result: { line: SourceLine; marked: Marked }[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (line.part === 'headingTitle' && last?.line.part === 'headingLabel' && last.marked.text === '') {
      result[result.length - 1] = { line: last.line, marked: { ...last.marked, text: line.text } };
    } else result.push({ line, marked: markOf(line) });
  }
  return result;
}

function markOf({ part, area, text }: SourceLine): Marked {
  const words = text.replaceAll('\n', ' ').trim();
  if (part !== undefined && LISTS.includes(part)) {
    const marked = markedText(words);
    return { ...marked, mark: '', text: marked.text.replace(/[;.,]+$/u, '') };
  }
  const hasMark = part !== 'tableText' && (area === 'body' || area === 'appendix' || area === 'outside');
  return hasMark ? markedText(words) : { mark: '', text: words };
}
