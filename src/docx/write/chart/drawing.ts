import { FileChild, type IXmlableObject } from 'docx';
import { chartText } from '../../../document/chart-text.js';
import { type Chart, plainText } from '../../../document/tree.js';
import { ptToTwips } from '../../units.js';
import { attributes, val } from '../ready-xml.js';
import { chartHeightTwips } from './size.js';
import { DRAWING, OFFICE_RELATIONS } from './xml.js';

/** Air between a chart and what stands above and below it. */
const AIR_PT = 4;
/** 914,400 EMU or 1,440 twips to the inch. */
const EMU_PER_TWIP = 635;

/** The relation from the document to a chart, by its number in the file. */
export function chartRelation(number: number): string {
  return `rIdChart${number}`;
}

/** A paragraph that holds a chart as wide as the text; the chart itself is a part of its own. */
export class ChartDrawing extends FileChild {
  /** From 1, over the whole file; given when the file is packed. */
  number = 1;

  /** @param isTied whether it stays on the page of what follows */
  constructor(
    readonly chart: Chart,
    readonly widthTwips: number,
    private readonly isTied: boolean,
  ) {
    super('w:p');
  }

  override prepForXml(): IXmlableObject {
    const spacing = { 'w:before': ptToTwips(AIR_PT), 'w:after': ptToTwips(AIR_PT) };
    const properties = [
      ...(this.isTied ? [{ 'w:keepNext': {} }] : []),
      { 'w:spacing': attributes(spacing) },
      { 'w:jc': val('center') },
    ];
    return { 'w:p': [{ 'w:pPr': properties }, { 'w:r': [{ 'w:drawing': [this.#inline()] }] }] };
  }

  /** `wp:inline` (ECMA-376 Part 1, 20.4.2.8); its description is the chart in words. */
  #inline(): IXmlableObject {
    const { chart, number, widthTwips } = this;
    const size = {
      cx: widthTwips * EMU_PER_TWIP,
      cy: chartHeightTwips(chart, widthTwips) * EMU_PER_TWIP,
    };
    const about = {
      id: number,
      name: `Biểu đồ ${number}`,
      descr: chartText(chart),
      title: plainText(chart.caption),
    };
    const reference = attributes({
      'xmlns:c': `${DRAWING}/chart`,
      'xmlns:r': OFFICE_RELATIONS,
      'r:id': chartRelation(number),
    });
    return {
      'wp:inline': [
        attributes({ distT: 0, distB: 0, distL: 0, distR: 0 }),
        { 'wp:extent': attributes(size) },
        { 'wp:docPr': attributes(about) },
        { 'wp:cNvGraphicFramePr': {} },
        {
          'a:graphic': [
            attributes({ 'xmlns:a': `${DRAWING}/main` }),
            { 'a:graphicData': [attributes({ uri: `${DRAWING}/chart` }), { 'c:chart': reference }] },
          ],
        },
      ],
    };
  }
}
