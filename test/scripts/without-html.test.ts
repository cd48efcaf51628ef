import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { textOnlyReadability } from '../../tools/build/text-only-readability.ts';
import { withoutHtml } from '../../tools/build/without-html.ts';
import { ROOT } from '../../tools/lib/root.ts';

/** As in the build: some of it stands in what is left out anyway. */
const PLUGINS = () => [textOnlyReadability(), withoutHtml()];

const ASSIGNED = /\.innerHTML\s*=[^=]/;

async function bundled(library: string, ...plugins: Plugin[]): Promise<string> {
  const lib = { entry: join(ROOT, 'node_modules', library), formats: ['es' as const] };
  const options = { configFile: false as const, logLevel: 'silent' as const, plugins };
  return JSON.stringify(await build({ ...options, build: { write: false, lib } }));
}

test.each([
  ['Preact', 'preact/dist/preact.mjs'],
  ['Readability', '@mozilla/readability/Readability.js'],
])(
  '%s is bundled without an assignment to innerHTML, which it has otherwise',
  async (_, library) => {
    expect(await bundled(library)).toMatch(ASSIGNED);
    expect(await bundled(library, ...PLUGINS())).not.toMatch(ASSIGNED);
  },
);
