import { childOf, childrenOf, descend, descendantsOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';

/** Fonts and colours that a file names by their role. */
export interface Theme {
  /** The font of a role such as `minorHAnsi`. */
  readonly font: (role: string) => string | undefined;
  /** Six hexadecimal digits for a role such as `text1`. */
  readonly color: (role: string) => string | undefined;
}

/** Names that Word gives to the colours of a theme (ECMA-376 Part 1, 17.18.97). */
const COLOR_NAMES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  text2: 'dk2',
  dark2: 'dk2',
  background1: 'lt1',
  light1: 'lt1',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** Reads `theme1.xml`; a file without a theme has no fonts and colours by role. */
export function readTheme(root: XmlElement | undefined): Theme {
  const elements = descend(root, 'a:themeElements');
  const fonts = childOf(elements, 'a:fontScheme');
  const latin = (name: string) => descend(fonts, name, 'a:latin')?.attributes['typeface'];
  const scheme = childOf(elements, 'a:clrScheme');
  const colors = new Map(
    childrenOf(scheme).map((element) => {
      const [value] = [...descendantsOf(element)];
      return [element.name.replace('a:', ''), value?.attributes['lastClr'] ?? value?.attributes['val']];
    }),
  );
  return {
    font: (role) => {
      if (role === '') return undefined;
      return latin(role.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    },
    color: (role) => colors.get(COLOR_NAMES[role] ?? role)?.toUpperCase(),
  };
}
