import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';

interface FontSet {
  /** Folders below node_modules that hold the fonts, and nothing else. */
  readonly folders: readonly string[];
  /** What CSS calls a font by, and the family that is meant. */
  readonly families: Readonly<Record<string, string>>;
}

const google = (name: string, ...styles: readonly string[]) =>
  styles.map((style) => `@expo-google-fonts/${name}/${style}`);
const FOUR_STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const SETS = {
  /** Arimo and Tinos are the drawings of Liberation Sans and Serif under their first names. */
  noto: {
    folders: [
      ...google('noto-serif', ...FOUR_STYLES, '600SemiBold'),
      ...google('noto-sans', ...FOUR_STYLES, '600SemiBold'),
      ...google('arimo', ...FOUR_STYLES),
      ...google('tinos', ...FOUR_STYLES),
    ],
    families: {
      serif: 'Noto Serif',
      'sans-serif': 'Noto Sans',
      'system-ui': 'Noto Sans',
      Arial: 'Arimo',
      Helvetica: 'Arimo',
      'Liberation Sans': 'Arimo',
      'Times New Roman': 'Tinos',
      'Liberation Serif': 'Tinos',
    },
  },
  /** The only fonts of a bare Debian with a browser: wide. */
  dejavu: {
    folders: ['dejavu-fonts-ttf/ttf'],
    families: {
      serif: 'DejaVu Serif',
      'sans-serif': 'DejaVu Sans',
      'system-ui': 'DejaVu Sans',
      monospace: 'DejaVu Sans Mono',
    },
  },
  narrow: {
    folders: google('pt-sans-narrow', '400Regular', '700Bold'),
    families: {
      serif: 'PT Sans Narrow',
      'sans-serif': 'PT Sans Narrow',
      'system-ui': 'PT Sans Narrow',
      monospace: 'PT Sans Narrow',
    },
  },
} as const satisfies Record<string, FontSet>;

export type FontSetName = keyof typeof SETS;
const USUAL: FontSetName = 'noto';
export const FONT_SETS = Object.keys(SETS) as readonly FontSetName[];

/** Where fonts and their configuration are; with a slash each, as Firefox's sandbox has it. */
export const FONT_FOLDERS = [`${realpathSync(join(ROOT, 'node_modules'))}/`, `${tmpdir()}/`];

interface Looks {
  readonly headless?: boolean | undefined;
  readonly fonts?: FontSetName | undefined;
}

/** The environment in which a browser is started: its fonts are named, or the project's own. */
export function browserEnvironment({ headless = true, fonts }: Looks): NodeJS.ProcessEnv {
  const set = fonts ?? (headless ? USUAL : null);
  return { ...process.env, ...(set && fontEnvironment(set)) };
}

/**
 * Environment variables for a browser that is to have the fonts of a set and no other, whatever the
 * machine has. They work through fontconfig, which only browsers on Linux ask.
 */
function fontEnvironment(name: FontSetName): NodeJS.ProcessEnv {
  const text = configuration(SETS[name]);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `afterword-fonts-${process.getuid?.() ?? ''}-${hash}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  // Several workers may write it at once: each writes all of it, and the same.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text.replace('CACHE', join(folder, 'cache')));
  renameSync(draft, file);
  return { FONTCONFIG_FILE: file };
}

function configuration({ folders, families }: FontSet): string {
  const folder = (path: string) => `  <dir>${join(ROOT, 'node_modules', path)}</dir>`;
  const alias = ([asked, meant]: readonly [string, string]) =>
    `  <alias binding="same"><family>${asked}</family><prefer><family>${meant}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map(folder).join('\n')}
  <cachedir>CACHE</cachedir>
${Object.entries(families).map(alias).join('\n')}
  <match target="pattern"><edit name="hintstyle" mode="assign"><const>hintslight</const></edit></match>
</fontconfig>
`;
}
