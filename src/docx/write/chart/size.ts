import { type Chart, plainText } from '../../../document/tree.js';
import { breakLines, textWidthPt } from '../../../text/width.js';
import { mmToTwips, twipsToPt } from '../../units.js';
import { CHART_TEXT_PT } from './look.js';

/** Room between the groups of bars, in hundredths of a bar: `c:gapWidth`. */
export const GAP_PERCENT = 60;

const COLUMNS_HEIGHT_MM = 70;
/** What the value axis, its unit and the legend take below the bars. */
const BELOW_BARS_MM = 25;
const BAR_MM = 6;
const LABEL_LINE_MM = 5;
/** A chart that lies must still fit on a page with its title. */
const MAX_HEIGHT_MM = 190;
/** Share of the width that the names of bars may take. */
const LABEL_SHARE = 0.4;
/** What the value axis and its unit take beside columns. */
const BESIDE_COLUMNS_PT = 50;

/** Height of a chart: fixed for columns; bars have as much as they and their names need. */
export function chartHeightTwips({ form, categories, series }: Chart, widthTwips: number): number {
  if (form === 'columns') return mmToTwips(COLUMNS_HEIGHT_MM);
  const labelWidthPt = twipsToPt(widthTwips) * LABEL_SHARE;
  const barsMm = (series.length + GAP_PERCENT / 100) * BAR_MM;
  const groupsMm = categories.map((category) => {
    const lines = breakLines(plainText(category), labelWidthPt, CHART_TEXT_PT).length;
    return Math.max(barsMm, (lines + GAP_PERCENT / 100) * LABEL_LINE_MM);
  });
  // All groups are as high as the highest.
  const heightMm = BELOW_BARS_MM + Math.max(...groupsMm) * categories.length;
  return mmToTwips(Math.min(MAX_HEIGHT_MM, Math.max(COLUMNS_HEIGHT_MM, heightMm)));
}

/** Whether the numbers above columns are too wide to stand side by side. */
export function areLabelsUpward({ form, categories, series }: Chart, widthTwips: number): boolean {
  if (form === 'bars') return false;
  const groupPt = (twipsToPt(widthTwips) - BESIDE_COLUMNS_PT) / categories.length;
  const roomPt = series.length === 1 ? groupPt : groupPt / (series.length + GAP_PERCENT / 100);
  const shown = series.flatMap(({ values }) => values.flatMap((value) => value?.shown ?? []));
  return shown.some((number) => textWidthPt(number, CHART_TEXT_PT) > roomPt);
}
