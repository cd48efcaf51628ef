import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMentionFinder } from '../../../src/core/mentions/find-mentions.ts';
import type { EventMentions } from '../../../src/core/model/event.ts';
import { runToEnd } from '../../../src/core/run-to-end.ts';

const word = fc.constantFrom('oil', 'gas', 'minsk', 'csto', 'april', 'word', '2017', '\n\n', '. ');
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const groups = fc.array(fc.subarray(['oil', 'gas', 'minsk', 'cst*'], { minLength: 1 }), {
  minLength: 1,
  maxLength: 3,
});
const rules = fc
  .array(fc.record({ all: groups, within: fc.integer({ min: 1, max: 12 }) }), { maxLength: 4 })
  .map((list) =>
    list.map<EventMentions>(({ all, within }, i) => ({
      event: `event-${i}`,
      year: 2017,
      rules: [{ all, within, years: null }],
    })),
  );

/** Every stretch of `within` words of a paragraph, tried one by one. */
function holds(paragraph: string, { all, within }: EventMentions['rules'][number]): boolean {
  const words = paragraph.split(/[\s.]+/).filter((one) => one !== '');
  return words.some((_, from) => {
    const stretch = words.slice(from, from + within);
    return all.every((group) =>
      group.some((phrase) =>
        stretch.some((one) =>
          phrase.endsWith('*') ? one.startsWith(phrase.slice(0, -1)) : one === phrase,
        ),
      ),
    );
  });
}

test('an event alone is found exactly where trying every stretch finds it', () => {
  fc.assert(
    fc.property(text, rules, (page, list) => {
      for (const mentions of list) {
        const expected = page
          .split('\n\n')
          .some((paragraph) => mentions.rules.some((rule) => holds(paragraph, rule)));
        const found = createMentionFinder([mentions]).find(page, { publishedYear: null });
        expect(found).toHaveLength(expected ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
});

test('mentions never overlap, never repeat an event, and begin and end with a word', () => {
  fc.assert(
    fc.property(text, rules, (page, list) => {
      const found = createMentionFinder(list).find(page, { publishedYear: null });
      expect(new Set(found.map(({ event }) => event)).size).toBe(found.length);
      found.forEach(({ span }, i) => {
        expect(span.start).toBeGreaterThanOrEqual(found[i - 1]?.span.end ?? 0);
        expect(page.slice(span.start, span.end)).toMatch(/^\w([\s\S]*\w)?$/);
      });
    }),
    { numRuns: 300 },
  );
});

test('a search in steps finds the same as one in a piece, and a second one the same again', () => {
  const long = fc.array(text, { minLength: 40, maxLength: 80 }).map((parts) => parts.join('\n\n'));
  fc.assert(
    fc.property(long, rules, (page, list) => {
      const finder = createMentionFinder(list);
      const expected = createMentionFinder(list).find(page, { publishedYear: null });
      for (let round = 0; round < 2; round += 1) {
        expect(runToEnd(finder.steps(page, { publishedYear: null }))).toEqual(expected);
      }
    }),
    { numRuns: 50 },
  );
});
