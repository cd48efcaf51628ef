import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCopies } from '../../src/knowledge/check-copies.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { bundledFolders, ROOT } from '../../tools/lib/root.ts';
import { GOOD_BASE, replaceOnce, withCopy } from '../support/altered-base.ts';

test('an event that is in several bundled bases says the same in each', async () => {
  const bases = await Promise.all(
    bundledFolders(ROOT).map((folder) => loadBase(join(ROOT, folder), ROOT)),
  );
  const ids = bases.flatMap(({ events }) => events.map(({ id }) => id));
  expect(new Set(ids).size).toBeLessThan(ids.length);
  expect(checkCopies(bases)).toEqual([]);
});

test.each([
  ['another summary', '  summary: Seven members', '  summary: All members', 'vote', 'summary'],
  ['another end', '  end: 2011-06-05\n', '', 'opening', 'end'],
  [
    'another day of what followed',
    '    - date: 2010-03-02\n',
    '    - date: 2010-03\n',
    'vote',
    'followed',
  ],
  ['a source less', '    - minutes\n', '', 'vote', 'sources'],
  ['another id', '- id: vote\n', '- id: council-vote\n', 'council-vote', 'there the id is "vote"'],
])('a copy with %s is found, with both bases named', async (_, text, replacement, id, fault) => {
  const findings = await withCopy(async (folder) => {
    await replaceOnce(join(folder, 'knowledge-base.yaml'), 'id: harbour-2010\n', 'id: quay-2011\n');
    await replaceOnce(join(folder, 'events.yaml'), text, replacement);
    return checkCopies([await loadBase(GOOD_BASE, GOOD_BASE), await loadBase(folder, folder)]);
  });
  const message = `${id}: differs from its copy in harbour-2010: ${fault}; make them equal, and review what changed`;
  expect(findings).toEqual([
    {
      file: 'quay-2011/events.yaml',
      line: expect.any(Number),
      rule: 'copies',
      message,
      severity: 'error',
    },
  ]);
});
