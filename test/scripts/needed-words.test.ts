import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesNeededBy, readImportGraph } from '../../tools/build/import-graph.ts';
import { namesIn } from '../../tools/build/needed-words.ts';
import { ROOT } from '../../tools/lib/root.ts';

// biome-ignore lint/suspicious/noTemplateCurlyInString: code that is read, not run.
const BEGUN = 't(`verdict_${one}`)';

test.each([
  ['as it is', "t('chip_who')", 'chip_who', true],
  ['without the ending of its plural form', "plural('chip_notes', 3)", 'chip_notes_few', true],
  ['by the beginning that a template gives it', BEGUN, 'verdict_open', true],
  ['as part of a longer word only', "t('chip_who_else')", 'chip_who', false],
  ['by another template', BEGUN, 'writer_note_this', false],
])('a key is looked for %s', (_, code, key, expected) => {
  expect(namesIn([code])(key)).toBe(expected);
});

test.each([
  ['overlay', ['chip_who', 'mark_note'], /^(panel_tab|take|writer|options|drafts|welcome)_/],
  [
    'opened',
    ['panel_tab_who', 'note_sources', 'verdict_did_not_happen', 'take_csv'],
    /^(writer|options|drafts|welcome)_/,
  ],
])(
  'what %s.js says is kept in it, and what only other surfaces say is left out',
  (script, said, others) => {
    const src = join(ROOT, 'src');
    const files = filesNeededBy(readImportGraph(src), `extension/${script}/${script}.ts`);
    const isNamed = namesIn([...files].map((file) => readFileSync(join(src, file), 'utf8')));
    const keys = Object.keys(
      JSON.parse(readFileSync(join(src, '_locales/en/messages.json'), 'utf8')) as object,
    );
    for (const key of said.filter((one) => keys.includes(one)))
      expect(isNamed(key), key).toBe(true);
    expect(keys.filter((key) => others.test(key)).filter(isNamed)).toEqual([]);
  },
);
