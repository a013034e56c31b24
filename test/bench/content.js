/** Content to measure with: the real plan, and plans of any length made of its paragraphs. */
import { parse, stringify } from 'yaml';

/** Paragraphs of a made plan outside the list that grows: bases, three sections, two titled clauses, one line each. */
const FIXED = 9;

/** Keeps the longest made plan under the two megabytes that the program accepts as content. */
const LONGEST_TEXT = 800;

/** As clerks write it: each paragraph folded over several lines. */
const STYLE = {
  lineWidth: 120,
  defaultStringType: 'BLOCK_FOLDED',
  defaultKeyType: 'PLAIN',
  nullStr: '',
  blockQuote: 'folded',
};

/**
 * A content file whose document has so many paragraphs in its body: those of the plan, over and over.
 *
 * @param plan text of the real plan's content file
 */
export function planOfLength(plan, paragraphs) {
  const content = parse(plan);
  const texts = textsOf(content).filter((text) => text.length <= LONGEST_TEXT);
  const repeated = Array.from({ length: paragraphs - FIXED }, (_, index) => texts[index % texts.length]);
  const { mo_dau: _, ...head } = content;
  return stringify(
    {
      ...head,
      muc_dich: content.muc_dich.slice(0, 1),
      yeu_cau: content.yeu_cau.slice(0, 1),
      noi_dung: clausesOf(repeated, texts.length),
      to_chuc_thuc_hien: content.to_chuc_thuc_hien.slice(0, 1),
    },
    STYLE,
  );
}

function textsOf({ muc_dich, yeu_cau, noi_dung, to_chuc_thuc_hien }) {
  const clauses = [...noi_dung, ...to_chuc_thuc_hien];
  return [...muc_dich, ...yeu_cau, ...clauses.flatMap(({ noi_dung: text, gach = [] }) => [text, ...gach])];
}

/** Numbered clauses: the first text of each stands behind the number, the others are its dashes. */
function clausesOf(texts, size) {
  const clauses = [];
  for (let start = 0; start < texts.length; start += size) {
    const [text, ...dashes] = texts.slice(start, start + size);
    clauses.push({ noi_dung: text, ...(dashes.length > 0 && { gach: dashes }) });
  }
  return clauses;
}
