import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive, filesBelow } from '../../tools/lib/archive.ts';

test('an archive has the same bytes whatever the order, the file times and the time zone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-archive-'));
  const zone = process.env.TZ;
  try {
    writeFileSync(join(folder, 'b.txt'), 'two');
    writeFileSync(join(folder, 'a.txt'), 'one');
    process.env.TZ = 'Pacific/Auckland';
    const first = await archive(folder, await filesBelow(folder));
    utimesSync(join(folder, 'a.txt'), 1, 1);
    process.env.TZ = 'America/Lima';
    const second = await archive(folder, ['b.txt', 'a.txt']);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(['a.txt', 'b.txt']);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    rmSync(folder, { recursive: true, force: true });
  }
});
