import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBase } from '../../../src/knowledge/check-base.ts';
import { KnowledgeError } from '../../../src/knowledge/finding.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { withCopy } from '../../support/altered-base.ts';

const FILES = [
  'knowledge-base',
  'articles',
  'claims',
  'events',
  'sources',
  'publishers',
  'provenance',
];
const JUNK = [
  '*a',
  '&a ',
  '__proto__: ',
  '- ',
  ': ',
  '\t',
  '"',
  '{',
  ']',
  '\0',
  '\u{1f4a3}',
  '!!js ',
  '\n',
];

test('whatever is put into a file, it is loaded and checked, or refused with its line', async () => {
  const junk = fc.oneof(fc.constantFrom(...JUNK), fc.string());
  await withCopy(async (folder) => {
    const change = async (name: string, at: number, cut: number, put: string) => {
      const path = join(folder, `${name}.yaml`);
      const text = await readFile(path, 'utf8');
      const from = Math.floor(at * text.length);
      await writeFile(path, text.slice(0, from) + put + text.slice(from + cut));
      const result = await loadBase(folder, folder).then(checkBase, (error: unknown) => error);
      await writeFile(path, text);
      const findings = result instanceof KnowledgeError ? result.findings : result;
      expect(findings).toBeInstanceOf(Array);
      for (const { line } of findings as { line: number }[]) expect(line).toBeGreaterThan(0);
    };
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FILES), unit, fc.nat(40), junk, change), {
      numRuns: 150,
    });
  });
});
