import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { loadKnown } from './annotate/known.ts';
import { formatTable } from './bench/format-table.ts';
import { runAnnotate } from './bench-pages/run-annotate.ts';
import { writePages } from './bench-pages/write-pages.ts';

/**
 * `npm run bench:pages [-- --pages 10000]`: makes pages, runs `annotate` over them once undisturbed, and
 * once killed twice on the way and resumed. Exit status 1 where the two outputs are not the same bytes.
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } });
const folder = await mkdtemp(join(tmpdir(), 'afterword-pages-'));
try {
  process.exitCode = await run(Number(values.pages));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run(total: number): Promise<number> {
  const pages = join(folder, 'pages');
  const kinds = await writePages(pages, total);
  console.log(
    Object.entries(kinds)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
  );
  // Compiled once and kept, so that no run pays for it.
  await loadKnown();
  const [whole, broken] = [join(folder, 'whole.jsonl'), join(folder, 'broken.jsonl')];
  const { seconds, peak } = await runAnnotate(pages, whole, null);
  const { size } = await stat(whole);
  const parts = [
    await runAnnotate(pages, broken, size / 3),
    await runAnnotate(pages, broken, (size * 2) / 3),
    await runAnnotate(pages, broken, null),
  ];
  const kills = parts.filter(({ killed }) => killed).length;
  const isSame = (await hashOf(whole)) === (await hashOf(broken));
  console.log(
    formatTable(
      ['pages', 'seconds', 'pages a second', 'peak memory', 'killed', 'the same bytes'],
      [
        [
          String(total),
          seconds.toFixed(1),
          (total / seconds).toFixed(1),
          `${Math.round(peak)} MB`,
          String(kills),
          isSame ? 'yes' : 'no',
        ],
      ],
    ),
  );
  return isSame && kills === 2 ? 0 : 1;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
