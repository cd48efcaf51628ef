import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/root.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { articlePage } from '../../tools/site/article-page.ts';
import { mhtml, warcGz } from '../support/saved-forms.ts';

const { html } = articlePage();
const OTHER = '<!doctype html><title>Libraries</title><p>City libraries open on Sundays again.';

let folder = '';
let pages = '';
let whole = '';

const COMMAND = ['scripts/run.mjs', 'scripts/annotate.ts'];
const run = (args: readonly string[], input?: string | Buffer) =>
  spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(input === undefined ? {} : { input }),
  });
const out = (name: string) => join(folder, name);
const read = (name: string) => readFile(out(name), 'utf8');
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-many-'));
  pages = out('pages');
  await mkdir(join(pages, 'a_files'), { recursive: true });
  await mkdir(join(pages, 'more'));
  await writeFile(join(pages, 'a.html'), html);
  await writeFile(join(pages, 'a_files', 'frame.html'), OTHER);
  await writeFile(join(pages, 'b.pdf'), '%PDF-1.7');
  await writeFile(join(pages, 'c.mhtml'), mhtml(html, ARTICLE_URL));
  await writeFile(join(pages, 'd.warc.gz'), warcGz(html, ARTICLE_URL));
  for (let number = 10; number < 40; number++) {
    await writeFile(join(pages, 'more', `${number}.html`), number % 10 === 0 ? html : OTHER);
  }
  const { status, stderr } = run([pages, '--out', out('whole.jsonl')]);
  expect(status, stderr).toBe(0);
  whole = await read('whole.jsonl');
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

describe('annotate over many pages', () => {
  test('writes a line for each page, in the order of their names, and leaves out what stands beside a page', () => {
    const lines = parsed(whole);
    const named = lines.map((line) => String(line['afterword:source']).slice(pages.length + 1));
    expect(named.slice(0, 6)).toEqual([
      'a.html',
      'b.pdf',
      'c.mhtml',
      'd.warc.gz#1',
      'd.warc.gz#2',
      join('more', '10.html'),
    ]);
    expect(lines).toHaveLength(5 + 30);
    expect(lines[1]).toEqual({
      'afterword:source': join(pages, 'b.pdf'),
      'afterword:error': 'a PDF file, which is not read here',
    });
    const totals = lines.map((line) => line.total);
    expect(totals[0]).toBeGreaterThan(60);
    expect([totals[2], totals[4]]).toEqual([totals[0], totals[0]]);
    expect([totals[3], totals[6]]).toEqual([0, 0]);
  });

  test('goes on after a kill, without loss and without repetition, to the same output', async () => {
    const file = out('killed.jsonl');
    for (const least of [1, 300_000]) {
      const child = spawn(process.execPath, [...COMMAND, pages, '--out', file], {
        cwd: ROOT,
        detached: true,
        stdio: 'ignore',
      });
      await written(file, least, child);
      kill(child);
      await once(child, 'exit');
    }
    expect((await read('killed.jsonl')).length).toBeLessThanOrEqual(whole.length);
    expect(run([pages, '--out', file]).status).toBe(0);
    expect(await read('killed.jsonl')).toBe(whole);
  }, 240_000);

  test.each([1, 25, 700])(
    'mends a last line of %i bytes',
    async (bytes) => {
      // All but the last three lines.
      const end = whole.split('\n').slice(0, -4).join('\n').length + 1;
      await writeFile(out('cut.jsonl'), whole.slice(0, end + bytes));
      expect(run([pages, '--out', out('cut.jsonl')]).status).toBe(0);
      expect(await read('cut.jsonl')).toBe(whole);
    },
    120_000,
  );

  test('does not go on with an output that other pages began', async () => {
    await cp(out('whole.jsonl'), out('other.jsonl'));
    const { status, stderr } = run([join(pages, 'more'), '--out', out('other.jsonl')]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('was begun with other files'),
    });
    expect(await read('other.jsonl')).toBe(whole);
  });
});

describe('annotate --stream', () => {
  test('gives a line for each line, in their order', () => {
    const { status, stdout } = run(
      ['--stream'],
      `${[
        JSON.stringify({ id: 'one', url: ARTICLE_URL, html }),
        'no JSON',
        JSON.stringify({ url: 'nowhere', html: OTHER }),
        JSON.stringify({ url: 'https://elsewhere.example/', html: OTHER }),
        JSON.stringify({ url: 'https://elsewhere.example/empty' }),
      ].join('\n')}\n`,
    );
    expect(status).toBe(0);
    expect(parsed(stdout)).toMatchObject([
      { 'afterword:source': 'one', 'afterword:article': expect.any(String) },
      { 'afterword:source': 'line 2', 'afterword:error': 'not a JSON object' },
      { 'afterword:source': 'nowhere', 'afterword:error': '"url" is not a URL' },
      { 'afterword:source': 'https://elsewhere.example/', total: 0 },
      {
        'afterword:source': 'https://elsewhere.example/empty',
        'afterword:error': 'no "html" in it',
      },
    ]);
  });

  test('reads the records of a WARC file', () => {
    const { stdout } = run(['--stream'], Buffer.from(warcGz(html, ARTICLE_URL)));
    const [other, article] = parsed(stdout);
    expect([other?.total, article?.['afterword:source']]).toEqual([0, ARTICLE_URL]);
    expect(article?.total).toBeGreaterThan(60);
  });

  test('of nothing gives nothing, and of something else an error', () => {
    expect(run(['--stream'], '')).toMatchObject({ status: 0, stdout: '' });
    expect(run(['--stream'], '<p>A page.')).toMatchObject({ status: 2, stdout: '' });
  });
});

/** Waits until `child` has written `least` bytes, or has ended. */
async function written(file: string, least: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    if (existsSync(file) && (await stat(file)).size >= least) return;
    await sleep(20);
  }
}

/** The command and all that it started. */
function kill(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}
