import { SaxesParser } from 'saxes';

/** XML written for reading: an element a line, attributes in order, text in place, no
 * namespaces; two files differ where they differ. */
export function prettyXml(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  let text = '';
  const parser = new SaxesParser({});
  const flush = (): void => {
    if (text.trim() !== '') lines.push(`${'  '.repeat(depth)}${JSON.stringify(text)}`);
    text = '';
  };
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    flush();
    const sorted = Object.entries(attributes)
      .filter(([key]) => !key.startsWith('xmlns'))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const written = sorted.map(([key, value]) => ` ${key}="${value}"`).join('');
    lines.push(`${'  '.repeat(depth)}<${name}${written}${isSelfClosing ? '/' : ''}>`);
    depth += 1;
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    flush();
    depth -= 1;
    if (!isSelfClosing) lines.push(`${'  '.repeat(depth)}</${name}>`);
  });
  parser.write(xml).close();
  return `${lines.join('\n')}\n`;
}
