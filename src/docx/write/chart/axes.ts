import { type Chart, plainText } from '../../../document/tree.js';
import type { XmlElement } from '../../../package/xml-tree.js';
import { axisShape, textLook, titleText } from './look.js';
import { numberFormatXml } from './series.js';
import { element, valued, withAttributes } from './xml.js';

/** Names by which bars and axes refer to each other. */
export const AXIS_IDS = { categories: 1, values: 2 };

/** Below this a value axis has steps of less than one. */
const WHOLE_STEPS_FROM = 5;
/** Up to this a step of one leaves room between the numbers at an axis. */
const STEPS_OF_ONE_TO = 10;

/** `c:catAx` (21.2.2.25). Bars that lie are read from above, as a table is. */
export function categoryAxisXml({ form }: Chart): XmlElement {
  const isLying = form === 'bars';
  return element(
    'c:catAx',
    valued('c:axId', AXIS_IDS.categories),
    element('c:scaling', valued('c:orientation', isLying ? 'maxMin' : 'minMax')),
    valued('c:delete', 0),
    valued('c:axPos', isLying ? 'l' : 'b'),
    withAttributes('c:numFmt', { formatCode: '@', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    // Below bars of negative values too.
    valued('c:tickLblPos', 'low'),
    axisShape(),
    textLook(),
    valued('c:crossAx', AXIS_IDS.values),
    valued('c:crosses', 'autoZero'),
    valued('c:auto', 0),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    valued('c:noMultiLvlLbl', 1),
  );
}

/** `c:valAx` (21.2.2.226) with the unit. It begins at zero, or the lengths of bars would not be in proportion. */
export function valueAxisXml(chart: Chart): XmlElement {
  const isLying = chart.form === 'bars';
  const amounts = chart.series.flatMap(({ values }) => values.map((value) => Number(value?.digits ?? 0)));
  const isWhole = amounts.every(Number.isInteger);
  const start = amounts.some((amount) => amount < 0) ? [] : [valued('c:min', 0)];
  return element(
    'c:valAx',
    valued('c:axId', AXIS_IDS.values),
    element('c:scaling', valued('c:orientation', 'minMax'), ...start),
    valued('c:delete', 0),
    valued('c:axPos', isLying ? 'b' : 'l'),
    element(
      'c:title',
      titleText(`Đơn vị tính: ${plainText(chart.unit)}`, { upward: !isLying }),
      valued('c:overlay', 0),
    ),
    numberFormatXml(isWhole ? 0 : stepDecimals(amounts)),
    valued('c:majorTickMark', 'out'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'nextTo'),
    axisShape(),
    textLook(),
    valued('c:crossAx', AXIS_IDS.categories),
    // Where categories go down from above, their end is at the bottom.
    valued('c:crosses', isLying ? 'max' : 'autoZero'),
    valued('c:crossBetween', 'between'),
    // There is no half of what is counted; greater values have whole steps anyway.
    ...(isWhole && largestOf(amounts) <= STEPS_OF_ONE_TO ? [valued('c:majorUnit', 1)] : []),
  );
}

/** Decimals of the numbers at the axis, whose steps are a tenth or fifth of the largest value. */
function stepDecimals(amounts: readonly number[]): number {
  const largest = largestOf(amounts);
  let decimals = 0;
  while (largest > 0 && largest * 10 ** decimals < WHOLE_STEPS_FROM) decimals += 1;
  return decimals;
}

function largestOf(amounts: readonly number[]): number {
  return Math.max(...amounts.map(Math.abs));
}
