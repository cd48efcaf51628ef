import type { Base, Place } from '../base.ts';
import { told } from './told.ts';

/** Words of ours that a reader sees. */
export interface Shown {
  readonly name: string;
  readonly place: Place;
  readonly text: readonly string[];
}

/** Everything in our own voice: what is told with sources, and the sentences that sum it up. */
export function shown(base: Base): Shown[] {
  const { provenance } = base;
  const { method, limits, objections } = base['knowledge-base'].about;
  const at = (...path: (string | number)[]) => base.placeOf('provenance', ...path);
  return [
    ...told(base),
    {
      name: 'about',
      place: base.placeOf('knowledge-base', 'about'),
      text: [...method, ...limits, objections],
    },
    { name: 'the summary', place: at('summary'), text: [provenance.summary] },
    ...provenance.entities.map(({ id, caption, summary }, index) => ({
      name: id,
      place: at('entities', index),
      text: [caption, summary],
    })),
    ...provenance.noLinkFound.map(({ text }, index) => ({
      name: `noLinkFound ${index + 1}`,
      place: at('noLinkFound', index),
      text: [text],
    })),
    ...provenance.openQuestions.map((text, index) => ({
      name: `openQuestions ${index + 1}`,
      place: at('openQuestions', index),
      text: [text],
    })),
  ];
}
