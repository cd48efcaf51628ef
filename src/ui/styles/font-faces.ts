import { LANGUAGE_CODES, SCRIPTS } from '../../core/model/languages.ts';

/** Names of each face as `local()` wants them: the full name, or the PostScript name. */
interface Family {
  readonly regular: readonly string[];
  readonly italic: readonly string[];
  readonly bold: readonly string[];
  readonly boldItalic: readonly string[];
}

/**
 * A family whose faces are called after it. The full name of a regular face ends in "Regular" in some editions of a
 * font and not in others (Noto Serif's does in newer ones); its PostScript name does in both.
 */
function family(name: string): Family {
  const postScript = name.replaceAll(' ', '');
  return {
    regular: [name, `${postScript}-Regular`],
    italic: [`${name} Italic`, `${postScript}-Italic`],
    bold: [`${name} Bold`, `${postScript}-Bold`],
    boldItalic: [`${name} Bold Italic`, `${postScript}-BoldItalic`],
  };
}

const IOWAN: Family = {
  regular: ['IowanOldStyle-Roman'],
  italic: ['IowanOldStyle-Italic'],
  bold: ['IowanOldStyle-Bold'],
  boldItalic: ['IowanOldStyle-BoldItalic'],
};

/** In the order of preference, as in tokens.css. */
const LATIN = [
  IOWAN,
  ...['Constantia', 'Georgia', 'Noto Serif', 'Source Serif 4', 'Liberation Serif'].map(family),
];
const CYRILLIC = ['Georgia', 'PT Serif', 'Noto Serif', 'Source Serif 4', 'Liberation Serif'].map(
  family,
);

/**
 * Our text face under a name of our own, from fonts that the reader has. A page can declare a font
 * of any name, and be told that it was used, or redraw our letters with it; so no name that it can
 * guess is used, and else generic families only.
 */
export function fontFaces(name: string, locale: string): string {
  const families = isCyrillic(locale) ? CYRILLIC : LATIN;
  const face = (which: keyof Family, weight: number, style: string) => {
    const sources = families
      .flatMap((one) => one[which])
      .map((local) => `local("${local}")`)
      .join(',');
    return `@font-face{font-family:"${name}";font-weight:${weight};font-style:${style};src:${sources}}`;
  };
  return [
    face('regular', 400, 'normal'),
    face('italic', 400, 'italic'),
    face('bold', 700, 'normal'),
    face('boldItalic', 700, 'italic'),
  ].join('\n');
}

function isCyrillic(locale: string): boolean {
  const own = LANGUAGE_CODES.find((code) => code === locale.replace(/-[A-Z]{2}$/, ''));
  return (own ? SCRIPTS[own] : new Intl.Locale(locale).maximize().script) === 'Cyrl';
}
