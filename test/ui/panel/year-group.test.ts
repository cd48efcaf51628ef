import { expect, test } from 'vitest';
import type { KnowledgeEvent } from '../../../src/core/model/event.ts';
import { topicCounts } from '../../../src/ui/panel/timeline/topic-counts.ts';
import {
  leadingEvents,
  timelineEvents,
  yearGroups,
} from '../../../src/ui/panel/timeline/year-group.ts';

const event = (date: string, end: string | null = null): KnowledgeEvent => ({
  id: date,
  date,
  end,
  title: '',
  summary: '',
  topics: [date < '2017' ? 'early' : 'late'],
  sources: [],
  confidence: 'high',
});
const EVENTS = ['2017-04-03', '2016-02-25', '2017-01-09', '2017-02-03'].map((date) => event(date));
const CLAIMS = [
  { events: ['2017-04-03', '2017-01-09'], note: { key: 'b', number: 2 } },
  { events: ['2017-04-03'], note: null },
  { events: ['2017-04-03'], note: { key: 'c', number: 33 } },
];
const line = timelineEvents(EVENTS, CLAIMS, ['2017-02-03']);
const ids = (events: readonly { readonly event: { readonly id: string } }[]) =>
  events.map((one) => one.event.id);

test('an event names the notes that rest on it, those without words on this page left out', () => {
  const [settled] = line;
  expect(settled?.notes.map(({ number }) => number)).toEqual([2, 33]);
  expect(settled).toMatchObject({ weight: 3, behindNote: false });
});

test('events are listed under the year in which they began, in order of date', () => {
  const groups = yearGroups(line, { window: { start: 2015, end: 2027 }, topic: null });
  expect(groups.map(({ year, events }) => [year, ids(events)])).toEqual([
    [2016, ['2016-02-25']],
    [2017, ['2017-01-09', '2017-02-03', '2017-04-03']],
  ]);
});

test.each([
  ['that the window does not touch', { start: 2017, end: 2017.2 }, null, 2],
  ['of another topic', { start: 2015, end: 2027 }, 'early', 1],
])('events %s are left out', (_, window, topic, count) => {
  expect(yearGroups(line, { window, topic }).flatMap(({ events }) => events)).toHaveLength(count);
});

test('an event that began before the window and lasts into it is listed', () => {
  const long = timelineEvents([event('2015-11-09', '2017-07')], [], []);
  const groups = yearGroups(long, { window: { start: 2017, end: 2018 }, topic: null });
  expect(groups.map(({ year }) => year)).toEqual([2015]);
});

test('the leading events are those behind the open note, then those that most claims rest on', () => {
  expect(ids(leadingEvents(line, 2))).toEqual(['2017-04-03', '2017-02-03']);
});

test('one event more than was asked for is not worth a fold', () => {
  expect(leadingEvents(line, 3)).toHaveLength(4);
});

test('topics are counted, most first', () => {
  expect(topicCounts(EVENTS)).toEqual([
    { topic: 'late', count: 3 },
    { topic: 'early', count: 1 },
  ]);
});
