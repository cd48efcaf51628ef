import type { Following } from './model/event.ts';

interface Told {
  readonly summary: string;
  readonly followed?: readonly Following[] | undefined;
}

/** All that is told of an event, as one text: "What happened. 2017-04-03: What followed." */
export function eventWords({ summary, followed = [] }: Told): string {
  const lines = followed.map(({ date, text }) => `${date}: ${text}`);
  return [summary, ...lines].join(' ');
}
