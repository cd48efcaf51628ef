import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edtfInterval } from '../../../src/core/dates/edtf-interval.ts';
import { compileContext, compileDetails } from '../../../src/knowledge/compiler/compile-details.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { timelineData } from '../../../src/ui/panel/timeline/timeline-data.ts';
import { markOf } from '../../support/marks.ts';

const root = join(import.meta.dirname, '../../..');
const base = await loadBase(join(root, 'src/knowledge/belarus-russia-2015-2017'), root);
const context = compileContext(base);
const on = { knowledgeBase: context.knowledgeBase, recognition: null, article: null };
const page = { model: { marks: [] }, base: on, openMark: null };

test('a page on the subject gets the topics of the timeline, and no article on it', () => {
  const line = timelineData(context, page);
  expect(line.topics).toEqual(base['knowledge-base'].topics);
  expect(line.article).toBeNull();
});

test('an open mention marks its event on the timeline, and no other', () => {
  const id = 'visa-free-in-force';
  const mention = markOf({ id, kind: 'event', base: on.knowledgeBase.id, verdict: null });
  const line = timelineData(context, {
    ...page,
    model: { marks: [mention] },
    openMark: mention.key,
  });
  const behind = line.events.filter(({ behindNote }) => behindNote).map(({ event }) => event.id);
  expect(behind).toEqual(['visa-free-in-force']);
});

test('the article, of which only the month is known, stands after the speech that it quotes', () => {
  const [article] = base.articles;
  if (!article) throw new Error('the bundled base has no article');
  const year = timelineData(compileDetails(base, article), page).article?.year;
  expect(year).toBeGreaterThanOrEqual(edtfInterval('2017-02-03').end);
  expect(year).toBeLessThan(edtfInterval('2017-02-06').start);
});
