import { shortDate } from '../document/date.js';
import { isSameIssuer, isSameTitle } from './act-name.js';
import type { TypedAct } from './typed-act.js';

/** An act that the register lacks, as far as the documents write it: the values found for each key, each once. */
export interface ActOffer {
  readonly so_ky_hieu: string;
  readonly loai: readonly string[];
  readonly ngay: readonly string[];
  readonly co_quan: readonly string[];
  readonly trich_yeu: readonly string[];
}

/** Puts together what several sentences say of one act. */
export function offerOf(number: string, typed: readonly TypedAct[]): ActOffer {
  const written = (part: (act: TypedAct) => string | undefined) => typed.flatMap((act) => part(act) ?? []);
  return {
    so_ky_hieu: number,
    loai: [...new Set(written(({ kind }) => kind))],
    ngay: [...new Set(written(({ date }) => date && shortDate(date)))],
    co_quan: fullest(
      written(({ issuer }) => issuer?.text),
      isSameIssuer,
    ),
    trich_yeu: fullest(
      written(({ title }) => title?.text),
      isSameTitle,
    ),
  };
}

/** Of values that can be the same, the one that says most. */
function fullest(values: readonly string[], isSame: (a: string, b: string) => boolean): string[] {
  const kept: string[] = [];
  for (const value of values) {
    const index = kept.findIndex((other) => isSame(value, other));
    const other = kept[index];
    if (other === undefined) kept.push(value);
    else if (value.length > other.length) kept[index] = value;
  }
  return kept;
}

const NOT_WRITTEN = '# bài không ghi, xem bản chính';

/** An entry ready to be put into `van-ban.yaml`; what is not written anywhere stays empty. */
export function offerSnippet({ so_ky_hieu, loai, ngay, co_quan, trich_yeu }: ActOffer): string {
  const [title, ...otherTitles] = trich_yeu;
  return [
    `  - so_ky_hieu: ${scalar(so_ky_hieu)}`,
    entry('loai', loai),
    entry('ngay', ngay),
    entry('co_quan', co_quan),
    ...(title === undefined
      ? [`    trich_yeu: ${NOT_WRITTEN}`]
      : ['    # đọc trong câu: xem lại chỗ kết thúc', '    trich_yeu: >-', ...folded(title)]),
    ...otherTitles.map((other) => `    # chỗ khác ghi trích yếu: ${other}`),
    '    tinh_trang: chua-ro',
  ].join('\n');
}

function entry(key: string, [value, ...others]: readonly string[]): string {
  if (value === undefined) return `    ${key}: ${NOT_WRITTEN}`;
  const doubt = others.length === 0 ? '' : ` # chỗ khác ghi: ${others.join('; ')}`;
  return `    ${key}: ${scalar(value)}${doubt}`;
}

/** As YAML reads it back: in quotation marks where the words could mean something. */
function scalar(text: string): string {
  return /^[\p{L}\d][^:#"\\]*$/u.test(text) ? text : JSON.stringify(text);
}

const WIDTH = 112;

/** The lines of a folded block. */
function folded(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `      ${line}`);
}
