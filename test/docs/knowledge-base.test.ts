import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RULES } from '../../src/knowledge/rules/rules.ts';
import { ROOT } from '../../tools/lib/root.ts';

const markdown = await readFile(join(ROOT, 'docs', 'knowledge-base.md'), 'utf8');
const blocks = [...markdown.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)];
const folder = await mkdtemp(join(tmpdir(), 'afterword-docs-'));
afterAll(() => rm(folder, { recursive: true }));

/** Runs a line of the guide as npm does, in the test's own folder. */
function run(line: string) {
  const [, name = '', rest = ''] = /^npm run ([\w:]+)(?: -- (.*))?$/.exec(line) ?? [];
  const file = `scripts/${name.replace(':', '-')}.ts`;
  const script = [join(ROOT, 'scripts/run.mjs'), join(ROOT, file)];
  return spawnSync(process.execPath, [...script, ...rest.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });
}

// Eight commands, each a process of its own.
test('the worked example of the guide works, line by line', { timeout: 300_000 }, async () => {
  const printed: string[] = [];
  for (const [, language, file, content = ''] of blocks) {
    if (language !== 'sh') {
      const path = join(folder, file ?? '');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } else
      for (const line of content.trim().split('\n')) {
        const { status, stdout, stderr } = run(line);
        expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
        printed.push(stdout);
      }
  }
  expect(printed).toEqual([
    expect.stringMatching(
      /^Made .*harbour-2010:\n {2}“A vote on the harbour”, by A\. Writer, 2010-03-02, https:.*\n.*\nNext: npm run kb:check -- bases\/harbour-2010\n$/s,
    ),
    '1 claim, 0 events, 1 source: 0 errors, 0 warnings\n',
    '2 claims, 2 events, 3 sources: 0 errors, 0 warnings\n',
    expect.stringContaining('     1  forecast, happened\n'),
    expect.stringContaining('2 of 2 claims bound'),
    'sealed events/opening\n',
    expect.stringMatching(
      /^harbour-2010\.afterword\.json: harbour-2010 \d+\.\d+\.\d+, 2 claims\n$/,
    ),
    expect.stringMatching(/^Made unpacked\/harbour-2010\. Next: /),
  ]);
});

test('the guide names every rule with its reason', () => {
  const rows = RULES.map(({ name, reason }) => `| \`${name}\` | ${reason} |`);
  const table = markdown.replace(/ {2,}/g, ' ');
  expect(rows.filter((row) => !table.includes(row))).toEqual([]);
});

test('a new base is not made over an old one, nor without what the page does not say', async () => {
  await writeFile(join(folder, 'bare.html'), '<title>Bare</title><p>Words.</p>');
  expect(run('npm run kb:new -- harbour-2010 harbour.html --in bases')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^.*harbour-2010 is there already: choose another name\n$/),
  });
  expect(run('npm run kb:new -- bare bare.html --in bases')).toMatchObject({
    status: 2,
    stdout: '',
    stderr:
      'the page does not say all of itself; add --url ADDRESS --author NAME --published YYYY-MM-DD (or YYYY-MM)\n',
  });
});
