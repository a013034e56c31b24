/** Names in the parts of office files, with the prefixes that office programs use, whatever a file calls them. */

interface Named {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** Namespaces (ECMA-376 transitional and strict, and the extensions of Word 2010) by the prefix used here. */
const PREFIXES = new Map<string, string>(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://purl.oclc.org/ooxml/drawingml/main': 'a',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'urn:schemas-microsoft-com:vml': 'v',
    'urn:schemas-microsoft-com:office:office': 'o',
  }),
);

/** Longer strings rarely come twice. */
const LONGEST_KNOWN = 24;
const MAX_KNOWN = 5000;

/** Renames prefixes. A file that uses the usual ones, as nearly all do, is not looked at name by name. */
export class PrefixMap {
  readonly #strings = new Map<string, string>();
  readonly #scopes: (ReadonlyMap<string, string> | undefined)[] = [];

  /** Name and attributes of an element as they are called here; it has to be closed again. */
  open(name: string, attributes: Record<string, string>): Named {
    const above = this.#scopes.at(-1);
    const scope = scopeWith(above, attributes);
    this.#scopes.push(scope);
    if (!scope) return { name: this.#known(name), attributes: this.#copied(attributes) };
    const renamed = Object.entries(attributes).map(([key, value]) => [
      declared(key, value) ?? (key.includes(':') ? rename(key, scope) : key),
      value,
    ]);
    return { name: rename(name, scope), attributes: Object.fromEntries(renamed) };
  }

  close(): void {
    this.#scopes.pop();
  }

  #copied(attributes: Readonly<Record<string, string>>): Record<string, string> {
    const copy: Record<string, string> = {};
    for (const key in attributes) copy[key] = this.#known(attributes[key] ?? '');
    return copy;
  }

  /** One string for equal ones: names and most values come again and again. */
  #known(text: string): string {
    if (text.length > LONGEST_KNOWN) return text;
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    if (this.#strings.size < MAX_KNOWN) this.#strings.set(text, text);
    return text;
  }
}

/** Prefixes to rename in an element and below it. */
function scopeWith(
  above: ReadonlyMap<string, string> | undefined,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> | undefined {
  let scope: Map<string, string> | undefined;
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const own = key.slice('xmlns:'.length);
    const usual = PREFIXES.get(value);
    if (usual === undefined ? above?.has(own) !== true : usual === own && above?.has(own) !== true) continue;
    scope ??= new Map(above);
    if (usual === undefined) scope.delete(own);
    else scope.set(own, usual);
  }
  return scope ?? above;
}

function rename(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = scope.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

/** The name of a declaration of a namespace after renaming; `undefined` for other attributes. */
function declared(key: string, value: string): string | undefined {
  if (key !== 'xmlns' && !key.startsWith('xmlns:')) return undefined;
  const usual = PREFIXES.get(value);
  return usual === undefined ? key : `xmlns:${usual}`;
}
