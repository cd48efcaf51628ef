import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContext, compileDetails } from '../../../src/knowledge/compiler/compile-details.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { edtfInterval } from '../../../src/ui/dates/edtf-interval.ts';
import type { OverlayMention } from '../../../src/ui/overlay-model.ts';
import { timelineData } from '../../../src/ui/panel/timeline/timeline-data.ts';

const root = join(import.meta.dirname, '../../..');
const base = await loadBase(join(root, 'src/knowledge/belarus-russia-2015-2017'), root);
const context = compileContext(base);
const page = { notes: [], mentions: [], knowledgeBase: context.knowledgeBase };

test('a page on the subject gets the topics of the timeline, and no article on it', () => {
  const line = timelineData(context, page, null);
  expect(line.topics).toEqual(base['knowledge-base'].topics);
  expect(line.article).toBeNull();
});

test('an open mention marks its event on the timeline, and no other', () => {
  const mention: OverlayMention = {
    number: 1,
    event: 'visa-free-in-force',
    range: () => null,
  };
  const line = timelineData(context, { ...page, mentions: [mention] }, 1);
  const behind = line.events.filter(({ behindNote }) => behindNote).map(({ event }) => event.id);
  expect(behind).toEqual(['visa-free-in-force']);
});

test('the article, of which only the month is known, stands after the speech that it quotes', () => {
  const [article] = base.articles;
  if (!article) throw new Error('the bundled base has no article');
  const place = timelineData(compileDetails(base, article), page, null).article?.place;
  expect(place).toBeGreaterThanOrEqual(edtfInterval('2017-02-03').end);
  expect(place).toBeLessThan(edtfInterval('2017-02-06').start);
});
