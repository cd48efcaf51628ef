import { checkBase } from '../src/knowledge/check-base.ts';
import { formatFinding } from '../src/knowledge/finding.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { withBase } from '../tools/lib/with-base.ts';

/** Checks a knowledge base: `npm run kb:check [DIR]`. Exit status 1 when something is wrong. */
process.exitCode = await withBase(process.argv[2], check);

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

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
