import { resolve } from 'node:path';
import { checkBase } from '../src/knowledge/check-base.ts';
import { formatFinding, KnowledgeError } from '../src/knowledge/finding.ts';
import { loadBase } from '../src/knowledge/load/load-base.ts';
import { BUNDLED, ROOT } from './lib/root.ts';

/** Checks a knowledge base. Exit status 1 when a rule is broken, 2 when the files cannot be read. */
async function check(folder: string): Promise<number> {
  try {
    const base = await loadBase(folder, ROOT);
    const findings = checkBase(base);
    for (const finding of findings) console.log(formatFinding(finding));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    console.log(
      `${base.claims.length} claims, ${base.events.length} events, ${base.sources.length} sources: ` +
        `${errors} errors, ${findings.length - errors} warnings`,
    );
    return errors > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await check(resolve(process.argv[2] ?? resolve(ROOT, BUNDLED)));
