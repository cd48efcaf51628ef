import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ExtensionPage } from '../../../tools/browsers/test-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeFound {
  readonly passes: number;
  readonly violations: readonly string[];
}

/** Brings the rules of axe into a page of ours. Returns what runs them on it. */
export async function withAxe(page: ExtensionPage): Promise<() => Promise<AxeFound>> {
  await page.run(AXE);
  return () => page.evaluate(runAxe, null);
}

/** Runs in the page. */
async function runAxe(document: Document): Promise<AxeFound> {
  const { axe } = document.defaultView as unknown as {
    axe: { run(): Promise<AxeResults> };
  };
  const { passes, violations } = await axe.run();
  return {
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
  };
}
