import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/root.ts';
import { replaceOnce, withCopy } from '../support/altered-base.ts';

function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/kb-check.ts', folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a good base is summed up in one line', async () => {
  const result = await withCopy(async (folder) => check(folder));
  const stdout = '3 claims, 2 events, 5 sources: 0 errors, 0 warnings\n';
  expect(result).toEqual({ status: 0, stdout, stderr: '' });
});

test('a broken rule is exit status 1, with the line and the remedy', async () => {
  const { status, stdout } = await withCopy(async (folder) => {
    await replaceOnce(join(folder, 'publishers.yaml'), '  whose: Government of Portville\n', '');
    return check(folder);
  });
  expect(status).toBe(1);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'publishers.yaml:17: publisher-whose: state-radio: state-media needs "whose": the owner or funder in one line',
    '3 claims, 2 events, 5 sources: 1 error, 0 warnings',
  ]);
});

test('a file that cannot be read is exit status 2, one line, and no result', async () => {
  const result = await withCopy(async (folder) => {
    await writeFile(join(folder, 'events.yaml'), '- id: [\n');
    return check(folder);
  });
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toMatch(/^events\.yaml:2: readable: not YAML that we read: [^\n]+\n$/);
});

test('where nothing is, one line says so', () => {
  const { status, stdout, stderr } = check('no-such-folder');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^no-such-folder:1: readable: nothing is at .*; npm run kb:new makes a new base\n$/,
  );
});
