import { expect, test } from 'vitest';
import { packConcepts, unpackConcepts } from '../../../src/core/mentions/packed-concepts.ts';
import { loadMentionModel } from '../../../tools/build/load-mention-model.ts';

test('the lexicon comes out of its packing as it went in, and shorter', async () => {
  const { concepts } = await loadMentionModel();
  const packed = packConcepts(concepts);
  expect(unpackConcepts(packed)).toEqual(concepts);
  expect(packed.length).toBeLessThan(JSON.stringify(concepts).length * 0.8);
});

test('what implies nothing and is called nothing stays so', () => {
  const bare = { id: 'a', kind: 'thing', implies: [], phrases: [] } as const;
  expect(unpackConcepts(packConcepts([bare]))).toEqual([bare]);
});
