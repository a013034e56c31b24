/** A chart in words, for those who do not see it and for comparing documents. */
import { type Chart, plainText } from './tree.js';

const FORM_WORDS: Readonly<Record<Chart['form'], string>> = {
  columns: 'Biểu đồ cột',
  bars: 'Biểu đồ thanh',
};

/**
 * All figures of a chart: `Biểu đồ cột: Tỷ lệ hoàn thành. Văn phòng Sở: Kế hoạch là 100%, Thực hiện là 97,5%; …`. What
 * is not known is told as such at the end.
 */
export function chartText(chart: Chart): string {
  const { form, caption, categories, series } = chart;
  const unit = unitAfterNumber(plainText(chart.unit));
  const names = series.length > 1 ? series.map(({ name }) => `${plainText(name)} là `) : [''];
  const told = categories.flatMap((category, at) => {
    const values = series.flatMap(({ values }, index) => {
      const value = values[at];
      return value ? [`${names[index]}${value.shown}${unit}`] : [];
    });
    return values.length === 0 ? [] : [`${plainText(category)}: ${values.join(', ')}`];
  });
  return [`${FORM_WORDS[form]}: ${plainText(caption)}.`, `${told.join('; ')}.`, ...missing(chart)].join(' ');
}

function missing({ categories, series }: Chart): string[] {
  const holes = categories.flatMap((category, at) => {
    const names = series.filter(({ values }) => !values[at]).map(({ name }) => plainText(name));
    if (names.length === 0) return [];
    return [
      names.length === series.length ? plainText(category) : `${plainText(category)} (${names.join(', ')})`,
    ];
  });
  return holes.length === 0 ? [] : [`Chưa có số liệu: ${holes.join('; ')}.`];
}

/** `97,5%` but `12 người`. */
function unitAfterNumber(unit: string): string {
  return unit.startsWith('%') ? unit : ` ${unit}`;
}
