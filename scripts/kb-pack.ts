import { writeFile } from 'node:fs/promises';
import { checkBase } from '../src/knowledge/check-base.ts';
import { formatFinding } from '../src/knowledge/finding.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { packBase } from '../src/knowledge/one-file/pack.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { withBase } from '../tools/lib/with-base.ts';

const USAGE = 'usage: npm run kb:pack -- [FOLDER] [--out FILE]';

/** Writes a knowledge base as one file. */
const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
process.exitCode = await withBase(positionals[0], pack);

async function pack(base: KnowledgeBase): Promise<number> {
  const errors = checkBase(base).filter(({ severity }) => severity === 'error');
  for (const error of errors) console.error(formatFinding(error));
  if (errors.length > 0) return 1;
  const { id, version } = base['knowledge-base'];
  const file = values.out ?? `${id}.afterword.json`;
  await writeFile(file, `${JSON.stringify(packBase(base), null, 2)}\n`);
  console.log(`${file}: ${id} ${version}, ${base.claims.length} claims`);
  return 0;
}
