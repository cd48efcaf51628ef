import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { preactWithoutHtml } from '../../scripts/build/preact-without-html.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const PREACT = join(ROOT, 'node_modules/preact/dist/preact.mjs');

async function bundled(...plugins: Plugin[]): Promise<string> {
  const lib = { entry: PREACT, formats: ['es' as const] };
  const options = { configFile: false as const, logLevel: 'silent' as const, plugins };
  return JSON.stringify(await build({ ...options, build: { write: false, lib } }));
}

test('Preact is bundled without an assignment to innerHTML, which it has otherwise', async () => {
  expect(await bundled()).toContain('.innerHTML');
  expect(await bundled(preactWithoutHtml())).not.toContain('.innerHTML');
});
