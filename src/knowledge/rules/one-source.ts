import { isOfRecord } from '../../core/model/claim.ts';
import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { publishersOfSources } from './source-kinds.ts';

/** In English, Russian and Belarusian. */
const SAYS_SO =
  /\b(?:one|only|single|sole) source\b|(?:один|одного|одному|единственн\p{L}+) источник|(?:адна|адной|адну|адзін\p{L}+) крыніц/iu;

/** In other languages nobody can ask for these words. */
const ASKED = /^(?:en|ru|be)(?:-|$)/;

type Code = 'one-source-read' | 'one-publisher-read';

export const oneSource: Rule<Code> = {
  name: 'one-source',
  reason: 'Where one source, or one publisher, is all there is, the text says so.',
  check: (base) => {
    if (!ASKED.test(base['knowledge-base'].language)) return [];
    const read = new Set(base.sources.filter((source) => source.read).map(({ id }) => id));
    const publishers = publishersOfSources(base);
    return statementsOf(base).flatMap(({ name, location, text, sources }): RuleFinding<Code>[] => {
      const known = [...new Set(sources)].filter((source) => read.has(source));
      const voices = new Set(known.map((source) => publishers.get(source)?.id ?? source));
      if (voices.size !== 1 || SAYS_SO.test(text)) return [];
      const message =
        known.length === 1
          ? `${name}: rests on one source that was read; add another, or say that it is the one source`
          : `${name}: rests on texts of one publisher; add one of another, or say that it is the one source`;
      const code = known.length === 1 ? 'one-source-read' : 'one-publisher-read';
      return [{ location, code, message }];
    });
  },
};

interface Statement {
  readonly name: string;
  readonly location: FileLocation;
  readonly text: string;
  readonly sources: readonly string[];
}

/** Claims and events. What is judged needs two sources anyway: the rule `fact-sources`. */
function statementsOf(base: KnowledgeBase): Statement[] {
  const claims = base.claims.flatMap(({ id, kind, verdict, whatHappened, sources }, index) =>
    isOfRecord(kind) && verdict !== 'unverified'
      ? []
      : [
          {
            name: id,
            location: base.locationOf('claims', index, 'whatHappened'),
            text: whatHappened,
            sources,
          },
        ],
  );
  const events = base.events.map(({ id, summary, sources }, index) => ({
    name: id,
    location: base.locationOf('events', index, 'summary'),
    text: summary,
    sources,
  }));
  return [...claims, ...events];
}
