import { expect, test, vi } from 'vitest';
import { createOpenedLoader } from '../../src/ui/load-opened.ts';
import type { OpenedPart } from '../../src/ui/opened-part.ts';
import type { OverlayHost } from '../../src/ui/overlay-model.ts';
import type { OverlayState } from '../../src/ui/overlay-state.ts';

function loaderOf(opened: OverlayHost['opened']) {
  const draw = vi.fn();
  const report = vi.fn();
  const loader = createOpenedLoader({
    // What the loader asks of them, and no more.
    host: { opened, report } as unknown as OverlayHost,
    state: () => ({ tab: 'who' }) as OverlayState,
    signal: new AbortController().signal,
    mount: () => draw,
    onMounted: () => undefined,
  });
  return { loader, draw, report };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what opens is read once, and draws what was open by then', async () => {
  const opened = vi.fn(async () => ({}) as OpenedPart);
  const { loader, draw } = loaderOf(opened);
  loader.draw();
  loader.want(false);
  loader.want(true);
  await settled();
  expect(opened).toHaveBeenCalledOnce();
  expect(draw.mock.calls).toEqual([[{ tab: 'who' }]]);
});

test('where it cannot be read, a pointer that comes near again asks no more, and what opens does', async () => {
  const opened = vi.fn(() => Promise.reject(new Error('no answer')));
  const { loader, draw, report } = loaderOf(opened);
  loader.want(false);
  await settled();
  for (let move = 0; move < 5; move += 1) loader.want(false);
  await settled();
  expect(opened).toHaveBeenCalledOnce();
  loader.want(true);
  await settled();
  expect(opened).toHaveBeenCalledTimes(2);
  expect(report).toHaveBeenCalledTimes(2);
  loader.draw();
  expect(draw).not.toHaveBeenCalled();
});
