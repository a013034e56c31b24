/** What was reached of the targets of a plan, put beside them in the plan of the next year. */
import { type ContentNode, type MapNode, nearestNode, type TextNode } from '../content/node.js';
import { emptied, type TurnedKey } from './due.js';
import type { Edit } from './edit.js';
import { type Reached, TARGETS, type TargetSources } from './target-sources.js';
import type { Question } from './turn.js';

export interface TurnedTargets extends TurnedKey {
  /** What was reached of targets that do not say it yet, by their place in the list. */
  readonly reached: ReadonlyMap<number, string>;
}

/** Whether a text is a result of the year before, which is worked out here and nowhere else. */
export function isEarlierResult({ origin: { path = '' } }: TextNode): boolean {
  return new RegExp(`^${TARGETS}\\.\\d+\\.nam_truoc$`, 'u').test(path);
}

/**
 * @param list targets, right or wrong
 * @param year of the new plan
 * @param isSetForYear the list was made for the new year: what it says of the year before stays
 */
export function turnTargets(
  list: ContentNode | undefined,
  year: number,
  { reached }: TargetSources,
  isSetForYear: boolean,
): TurnedTargets {
  const items = list?.kind === 'list' ? list.items : [];
  const edits: Edit[] = [];
  const questions: Question[] = [];
  const added = new Map<number, string>();
  const invented: Invented[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'map') continue;
    const result = resultOf(item, reached);
    const node = textAt(item, 'nam_truoc');
    if (result) {
      if (!node) added.set(index, result.value);
      else if (node.value !== result.value) edits.push({ node, ...whole(node), text: result.value });
      if (result.isInvented) invented.push({ item, index, result });
    } else if (node && !isSetForYear) {
      const question = `Kết quả năm ${year - 1} là bao nhiêu? Bản cũ ghi kết quả năm ${year - 2}: ${node.value}; đã bỏ trống.`;
      const turned = emptied(node, question);
      edits.push(...turned.edits);
      questions.push(...turned.questions);
    }
  }
  return { edits, questions: [...questions, ...madeUp(invented, year)], reached: added };
}

/** A result counts only where the target is still measured in the same. */
function resultOf(item: MapNode, reached: TargetSources['reached']): Reached | undefined {
  const result = reached.get(textAt(item, 'ma')?.value ?? '');
  return result && result.measure === textAt(item, 'don_vi_tinh')?.value ? result : undefined;
}

interface Invented {
  readonly item: MapNode;
  readonly index: number;
  readonly result: Reached;
}

/** Results that their file calls made up are asked about once, at the first of them. */
function madeUp(invented: readonly Invented[], year: number): Question[] {
  const [first] = invented;
  if (!first) return [];
  const { origin } = nearestNode(first.item, ['ma']);
  const codes = invented.map(({ item }) => textAt(item, 'ma')?.value).join(', ');
  const { value, place } = first.result;
  const question = `Kết quả năm ${year - 1} của ${codes} lấy từ tệp ghi là số liệu giả định (${place}); kết quả thật là bao nhiêu?`;
  const path = `${TARGETS}.${first.index}.nam_truoc`;
  return [
    { origin: { ...origin, path }, found: value, question, sentence: value, excerpt: value, isBlank: false },
  ];
}

function whole({ value }: TextNode) {
  return { start: 0, end: value.length };
}

/** A value that is filled in. */
function textAt(item: MapNode, key: string): TextNode | undefined {
  const node = item.entries.get(key)?.value;
  return node?.kind === 'text' && node.value !== '' ? node : undefined;
}
