import { LANGUAGE_CODES, SCRIPTS } from '../../core/model/languages.ts';

interface Family {
  /** Names of the faces as `local()` wants them: the full name, or the PostScript name. */
  readonly regular: string;
  readonly italic: string;
  readonly bold: string;
  readonly boldItalic: string;
}

const family = (name: string): Family => ({
  regular: name,
  italic: `${name} Italic`,
  bold: `${name} Bold`,
  boldItalic: `${name} Bold Italic`,
});

const IOWAN: Family = {
  regular: 'IowanOldStyle-Roman',
  italic: 'IowanOldStyle-Italic',
  bold: 'IowanOldStyle-Bold',
  boldItalic: 'IowanOldStyle-BoldItalic',
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
    const sources = families.map((one) => `local("${one[which]}")`).join(',');
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
