import { strFromU8, unzipSync } from 'fflate';
import { chartData } from '../../src/content/chart/read.js';
import { type MapNode, nearestNode } from '../../src/content/node.js';
import { parseYaml } from '../../src/content/yaml.js';
import { parseXml, type XmlElement } from '../../src/package/xml-tree.js';
import { compileBody, indented } from '../tables/support.js';

/** What is wrong with a chart written in YAML: `line:column concern: message`. */
export function problemsOf(yaml: string): string[] {
  const map = nearestNode(parseYaml({ file: 'bieu-do.yaml', text: yaml }), []) as MapNode;
  return chartData(map).problems.map(
    ({ origin, concern, message }) => `${origin.line}:${origin.column} ${concern}: ${message}`,
  );
}

/** The Word file of a report with such charts, each between two paragraphs. */
export async function compileCharts(...charts: readonly string[]): Promise<Uint8Array> {
  const items = charts.map(
    (chart) => `  - bieu_do:\n${indented(chart, 6)}\n  - Nhận xét về số liệu nêu trên.`,
  );
  const { docx, findings } = await compileBody(`noi_dung:\n  - Kết quả như sau.\n${items.join('\n')}`);
  if (!docx) throw new Error(findings.join('\n'));
  return docx;
}

/** The text of a part of a Word file, or of a workbook inside it. */
export function partOf(docx: Uint8Array, path: string): string {
  return strFromU8(unzipSync(docx)[path] ?? new Uint8Array());
}

export function workbookSheet(docx: Uint8Array, number: number): string {
  const workbook = unzipSync(docx)[`word/embeddings/bieu-do-${number}.xlsx`] ?? new Uint8Array();
  return partOf(workbook, 'xl/worksheets/sheet1.xml');
}

/** The root of a chart, by its number in the file. */
export function chartTree(docx: Uint8Array, number: number): XmlElement {
  return parseXml(new TextEncoder().encode(partOf(docx, `word/charts/chart${number}.xml`)));
}

/** The description of each drawing of a Word file. */
export function descriptions(docx: Uint8Array): string[] {
  const document = partOf(docx, 'word/document.xml');
  return [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu)].map(([, text = '']) => text);
}
