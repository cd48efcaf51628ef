import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { preactWithoutHtml } from '../../scripts/build/preact-without-html.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const PREACT = join(ROOT, 'node_modules/preact/dist/preact.mjs');
const ENTRY = '\0entry';

async function bundled(...plugins: ReturnType<typeof preactWithoutHtml>[]): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? ENTRY : null),
    load: (id: string) =>
      id === ENTRY ? `export { h, render } from ${JSON.stringify(PREACT)};` : null,
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: { write: false, lib: { entry: 'entry', formats: ['es'] } },
  });
  return JSON.stringify(result);
}

test('Preact is bundled without an assignment to innerHTML, which it has otherwise', async () => {
  expect(await bundled()).toContain('.innerHTML');
  expect(await bundled(preactWithoutHtml())).not.toContain('.innerHTML');
});
