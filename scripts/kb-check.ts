import { join } from 'node:path';
import { checkBase } from '../src/knowledge/check-base.ts';
import { checkCopies } from '../src/knowledge/check-copies.ts';
import { formatFinding } from '../src/knowledge/finding.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { loadBase } from '../src/knowledge/load/load-base.ts';
import { bundledFolders, ROOT } from '../tools/lib/root.ts';
import { withBase } from '../tools/lib/with-base.ts';

/**
 * Checks a knowledge base: `npm run kb:check [DIR]`; without DIR the first bundled one, and whether events
 * that stand in several bundled ones tell the same. Exit status 1 when something is wrong.
 */
const [path] = process.argv.slice(2);
process.exitCode = await withBase(path, async (base) => {
  const status = check(base);
  return path === undefined ? Math.max(status, await checkBundledCopies()) : status;
});

function check(base: KnowledgeBase): number {
  const findings = checkBase(base);
  for (const finding of findings) console.log(formatFinding(finding));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { claims, events, sources } = base;
  console.log(
    `${count(claims.length, 'claim')}, ${count(events.length, 'event')}, ${count(sources.length, 'source')}: ` +
      `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`,
  );
  return errors > 0 ? 1 : 0;
}

async function checkBundledCopies(): Promise<number> {
  const folders = bundledFolders(ROOT).map((folder) => join(ROOT, folder));
  const findings = checkCopies(await Promise.all(folders.map((folder) => loadBase(folder, ROOT))));
  for (const finding of findings) console.log(formatFinding(finding));
  return findings.length > 0 ? 1 : 0;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
