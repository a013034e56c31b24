import type { Chart } from '../../../document/tree.js';
import { serializeXml } from '../../../package/xml-tree.js';
import { AXIS_IDS, categoryAxisXml, valueAxisXml } from './axes.js';
import { plainShape, textLook } from './look.js';
import { seriesXml } from './series.js';
import { areLabelsUpward, GAP_PERCENT } from './size.js';
import { DRAWING, element, OFFICE_RELATIONS, valued, withAttributes } from './xml.js';

/**
 * The part of a chart: bars with their figures (ECMA-376 Part 1, 21.2). Its title stands in the text above it.
 *
 * @param workbookId the relation to the workbook of its figures
 */
export function chartXml(chart: Chart, widthTwips: number, workbookId: string): string {
  const upward = areLabelsUpward(chart, widthTwips);
  const bars = element(
    'c:barChart',
    valued('c:barDir', chart.form === 'bars' ? 'bar' : 'col'),
    valued('c:grouping', 'clustered'),
    valued('c:varyColors', 0),
    ...chart.series.map((series, index) => seriesXml(series, index, chart, upward)),
    valued('c:gapWidth', GAP_PERCENT),
    valued('c:axId', AXIS_IDS.categories),
    valued('c:axId', AXIS_IDS.values),
  );
  const plot = element(
    'c:plotArea',
    element('c:layout'),
    bars,
    categoryAxisXml(chart),
    valueAxisXml(chart),
    plainShape(),
  );
  const legend = element('c:legend', valued('c:legendPos', 'b'), valued('c:overlay', 0), textLook());
  const content = element(
    'c:chart',
    valued('c:autoTitleDeleted', 1),
    plot,
    ...(chart.series.length > 1 ? [legend] : []),
    valued('c:plotVisOnly', 1),
    valued('c:dispBlanksAs', 'gap'),
  );
  const data = withAttributes('c:externalData', { 'r:id': workbookId }, valued('c:autoUpdate', 0));
  return serializeXml(
    withAttributes(
      'c:chartSpace',
      { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': OFFICE_RELATIONS },
      valued('c:date1904', 0),
      valued('c:lang', 'vi-VN'),
      valued('c:roundedCorners', 0),
      content,
      plainShape(),
      textLook(),
      data,
    ),
  );
}
