import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnowledgeError } from '../../../src/knowledge/finding.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { replaceOnce, withCopy } from '../../support/altered-base.ts';

/** Nine lists, each with nine of the one before: 387 million strings when unfolded. */
const BOMB = Array.from({ length: 9 }, (_, level) => {
  const item = level === 0 ? '"lol"' : `*a${level - 1}`;
  return `- &a${level} [${Array(9).fill(item).join(', ')}]`;
}).join('\n');

const write = (file: string, content: string | Uint8Array) => (folder: string) =>
  writeFile(join(folder, file), content);
const change = (file: string, text: string, by: string) => (folder: string) =>
  replaceOnce(join(folder, file), text, by);

const UNREADABLE: [string, (folder: string) => Promise<void>, string][] = [
  [
    'no YAML',
    write('events.yaml', '- id: [\n'),
    'events.yaml:2: readable: not YAML that we read: ',
  ],
  ['a picture', write('events.yaml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)), 'events.yaml:1: '],
  [
    'UTF-16',
    write('claims.yaml', Buffer.from('- id: a', 'utf16le')),
    'claims.yaml:1: readable: not UTF-8',
  ],
  [
    'Latin-1',
    write('claims.yaml', Buffer.from('- id: a\n  title: caf\xe9\n', 'latin1')),
    'claims.yaml:2: readable: not UTF-8 text; save it in that encoding',
  ],
  [
    '20 MB',
    write('sources.yaml', `# ${'x'.repeat(20_000_000)}\n`),
    'sources.yaml:1: readable: 20000003 bytes are too many (at most 4194304); split the base',
  ],
  ['an alias bomb', write('events.yaml', BOMB), 'events.yaml:2: readable: has an alias (*); '],
  [
    'endless nesting',
    write('events.yaml', '['.repeat(50_000)),
    'events.yaml:1: readable: nested too',
  ],
  [
    'a key twice',
    change('sources.yaml', 'title: Quay opened\n', 'title: Quay opened\n  title: Quay shut\n'),
    'sources.yaml:3: readable: the same key stands twice in one entry; take one out',
  ],
  [
    'a key __proto__',
    change('sources.yaml', 'title: Quay opened\n', 'title: Quay opened\n  __proto__: {}\n'),
    'sources.yaml:3: readable: has a key "__proto__"; take it out',
  ],
  [
    'a missing file',
    (folder) => rm(join(folder, 'events.yaml')),
    'events.yaml:1: readable: there is no',
  ],
  [
    'a missing text',
    (folder) => rm(join(folder, 'article.txt')),
    'article.txt:1: readable: there is no',
  ],
];

const MALFORMED: [string, (folder: string) => Promise<void>, string][] = [
  [
    '__proto__ as an id',
    change('sources.yaml', 'id: digest-opening', 'id: __proto__'),
    'sources.yaml:1: form: __proto__, id: an id is lower-case letters and digits joined by hyphens',
  ],
  [
    'a quote of spaces alone',
    change('claims.yaml', 'exact: Only a fool would vote against it', 'exact: "   "'),
    'claims.yaml:38: form: only-a-fool, target.exact: a quote needs words',
  ],
  [
    'a day that no calendar has',
    change('events.yaml', 'date: 2010-03-01', 'date: 2010-02-30'),
    'events.yaml:2: form: vote, date: a date is YYYY, YYYY-MM or YYYY-MM-DD, and exists in the calendar',
  ],
  [
    'a quote of dots alone',
    change('claims.yaml', 'exact: Only a fool would vote against it', 'exact: "…"'),
    'claims.yaml:38: form: only-a-fool, target.exact: a quote needs words',
  ],
  [
    'a missing field',
    change('events.yaml', '  summary: Seven members voted for the plan and two against it.\n', ''),
    'events.yaml:1: form: vote, summary: is missing; add it',
  ],
  [
    'an unknown verdict',
    change('claims.yaml', 'verdict: supported', 'verdict: true-ish'),
    'claims.yaml:6: form: council-voted, verdict: expected ("supported" | ',
  ],
  [
    'an unknown field',
    change(
      'events.yaml',
      'confidence: high\n  mentions: []',
      'confidence: high\n  rank: 1\n  mentions: []',
    ),
    'events.yaml:34: form: opening, rank: there is no such field; correct its name or take it out',
  ],
  [
    'an address that runs code',
    change('sources.yaml', 'https://digest.example/quay', 'javascript:alert(1)'),
    'sources.yaml:5: form: digest-opening, url: not a web address (http or https)',
  ],
];

async function errorOf(alter: (folder: string) => Promise<void>): Promise<unknown> {
  return withCopy(async (folder) => {
    await alter(folder);
    return loadBase(folder, folder).catch((error: unknown) => error);
  });
}

test.each(UNREADABLE)('%s is refused with one clear line', async (_, alter, message) => {
  const error = await errorOf(alter);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(error).toMatchObject({ isUnreadable: true, message: expect.stringContaining(message) });
  expect(String(error).split('\n')).toHaveLength(1);
});

test.each(MALFORMED)('%s is refused with its line', async (_, alter, message) => {
  const error = await errorOf(alter);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(error).toMatchObject({ isUnreadable: false, message: expect.stringContaining(message) });
  expect(String(error).split('\n')).toHaveLength(1);
});
