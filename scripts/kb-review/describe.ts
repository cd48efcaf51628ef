import { stringify } from 'yaml';
import { eventWords } from '../../src/core/event-words.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { Reviewable } from '../../src/knowledge/review/reviewables.ts';

/** A thing as a reviewer reads it, as YAML, with its events and sources spelled out. */
export function describe(base: KnowledgeBase, { of, value }: Reviewable): string {
  const shown = { of, ...value, ...evidence(base, value) };
  return stringify(shown, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** The same claim as a judge reads it who must not know what stands there: words and evidence, no text of ours. */
export function describeBlind(base: KnowledgeBase, claim: KnowledgeBase['claims'][number]): string {
  const { id, target } = claim;
  const sentence = `${target.prefix}[${target.exact}]${target.suffix}`;
  const shown = { claim: id, sentence, ...evidence(base, claim) };
  return stringify(shown, { lineWidth: 100, aliasDuplicateObjects: false });
}

function evidence(base: KnowledgeBase, value: { events?: unknown; sources?: unknown }) {
  const named = (ids: unknown) => (Array.isArray(ids) ? ids.map(String) : []);
  const events = new Map(base.events.map((event) => [event.id, event]));
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  return {
    ...(value.events !== undefined && {
      events: named(value.events).map((id) => {
        const event = events.get(id);
        return event ? `${event.date}: ${event.title}. ${eventWords(event)}` : id;
      }),
    }),
    ...(value.sources !== undefined && {
      sources: named(value.sources).map((id) => {
        const { date, title, publisher, url, read } = sources.get(id) ?? {};
        return `${id}: ${publisher}, ${title}, ${date ?? 'no date'}${read ? '' : ', not read'}, ${url}`;
      }),
    }),
  };
}
