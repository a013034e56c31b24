/** The values of a series of a chart, read as Vietnamese documents write numbers. */
import { quoted } from '../../message/finding.js';
import { type Decimal, readNumber } from '../../text/number.js';
import { isBlank } from '../inline.js';
import type { TextNode } from '../node.js';
import type { ChartConcern, ChartProblem, ChartValue } from './model.js';

/** Whose values are read. */
interface SeriesPlace {
  readonly series: string;
  readonly labels: readonly TextNode[];
  readonly unit: string;
}

/** What is typed for a value: a number, nothing known yet, or something wrong. */
type Typed =
  | { readonly value: Decimal; readonly isAmbiguous: boolean }
  | { readonly message: string; readonly mend: string }
  | undefined;

/** Reads the values of a series; what is wrong with them goes to `problems`. */
export function readValues(
  typed: readonly TextNode[],
  place: SeriesPlace,
  problems: ChartProblem[],
): (ChartValue | undefined)[] {
  const isPercent = place.unit.trim() === '%';
  const read = typed.map((node) => ({ node, found: readTyped(node, isPercent) }));
  // Numbers like `1,362` are decimals where others of the series are.
  const hasClearDecimals = read.some(
    ({ found }) => found && 'value' in found && !found.isAmbiguous && found.value.scale > 0,
  );
  return read.map(({ node, found }, index) => {
    if (!found) return undefined;
    const tell = (concern: ChartConcern, message: string, mend: string): undefined => {
      problems.push({ concern, origin: node.origin, subject: subjectOf(place, index), message, mend });
    };
    if ('message' in found) return tell('number', found.message, found.mend);
    if (found.isAmbiguous && !hasClearDecimals) return tell('number', ...ambiguous(node));
    if (isPercent && found.value.units < 0n) {
      const message = `gặp ${quoted(node.value)}, cần tỷ lệ phần trăm không âm`;
      return tell(
        'negative',
        message,
        'sửa số này; là mức tăng, giảm thì ghi đơn vị khác, như điểm phần trăm',
      );
    }
    return { value: found.value, origin: node.origin };
  });
}

function readTyped(node: TextNode, isPercent: boolean): Typed {
  if (node.number) return { value: node.number, isAmbiguous: false };
  if (isBlank(node.value)) return undefined;
  const reading = readNumber(isPercent ? node.value.replace(/\s*%$/u, '') : node.value);
  switch (reading.kind) {
    case 'empty':
      return undefined;
    case 'number':
      return reading;
    case 'none':
      return {
        message: `gặp ${quoted(node.value)}, cần một số`,
        mend: 'chưa có số liệu thì để ""; bằng không thì ghi 0',
      };
    case 'foreign':
      return {
        message: `gặp ${quoted(node.value)}, cần ‹${reading.written}›`,
        mend: 'viết dấu chấm giữa các hàng nghìn, dấu phẩy trước phần lẻ: 1.362; 12,5',
      };
    case 'words':
      return {
        message: `gặp ${quoted(node.value)}, cần một số`,
        mend: 'chỉ ghi số, đơn vị ghi ở don_vi_tinh; chưa có số liệu thì để ""',
      };
  }
}

function ambiguous({ value }: TextNode): [message: string, mend: string] {
  const mend = `là hàng nghìn thì ghi ‹${value.replace(',', '.')}›; là số lẻ thì ghi ‹${value}0›`;
  return [`gặp ${quoted(value)}, cần rõ là số lẻ hay hàng nghìn`, mend];
}

function subjectOf({ series, labels }: SeriesPlace, index: number): string {
  const label = labels[index];
  return label ? `biểu đồ, dãy ‹${series}›, nhãn ‹${label.value}›` : `biểu đồ, dãy ‹${series}›`;
}
