import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';
import { sourcedStatements } from './sourced-statements.ts';

/** Words of ours that a reader sees. */
export interface ReaderText {
  readonly name: string;
  readonly location: FileLocation;
  readonly text: readonly string[];
}

/** Everything in our own voice: statements with sources, and the sentences that sum them up. */
export function readerTexts(base: KnowledgeBase): ReaderText[] {
  const { provenance } = base;
  const { method, limits, objections } = base['knowledge-base'].about;
  const at = (...path: (string | number)[]) => base.locationOf('provenance', ...path);
  return [
    ...sourcedStatements(base),
    {
      name: 'about',
      location: base.locationOf('knowledge-base', 'about'),
      text: [...method, ...limits, objections],
    },
    { name: 'the summary', location: at('summary'), text: [provenance.summary] },
    ...provenance.entities.map(({ id, caption, summary }, index) => ({
      name: id,
      location: at('entities', index),
      text: [caption, summary],
    })),
    ...provenance.noLinkFound.map(({ text }, index) => ({
      name: `noLinkFound ${index + 1}`,
      location: at('noLinkFound', index),
      text: [text],
    })),
    ...provenance.openQuestions.map((text, index) => ({
      name: `openQuestions ${index + 1}`,
      location: at('openQuestions', index),
      text: [text],
    })),
  ];
}
