import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawArchitecture } from '../../scripts/architecture/draw.ts';
import { PICTURE } from '../../scripts/architecture.ts';
import { readImportGraph } from '../../tools/build/import-graph.ts';
import { ROOT } from '../../tools/lib/root.ts';

test('the picture shows the code as it is', () => {
  // Where this fails, run `npm run architecture`.
  const drawn = drawArchitecture(readImportGraph(join(ROOT, 'src')));
  expect(readFileSync(join(ROOT, PICTURE), 'utf8')).toBe(drawn);
});

test('every file that the page names is there', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const linked = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) =>
    join('docs', path),
  );
  const named = [...page.matchAll(/`((?:src|scripts|test|docs)\/[^`]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(linked.length + named.length).toBeGreaterThan(20);
  expect([...linked, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('a stale picture is told: a new import from one room to another draws an arrow', () => {
  const graph = readImportGraph(join(ROOT, 'src'));
  const more = new Map(graph).set('page/layout.ts', [
    { file: 'knowledge/knowledge-base.ts', isType: false },
    ...(graph.get('page/layout.ts') ?? []),
  ]);
  expect(drawArchitecture(more)).not.toBe(drawArchitecture(graph));
});
