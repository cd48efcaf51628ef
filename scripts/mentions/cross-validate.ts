import type { MentionPart, MentionWeights } from '../../src/core/mentions/mention-part.ts';
import type { Labelled } from '../../tools/mentions/labelled.ts';
import { type Scored, scoreTexts } from '../../tools/mentions/score.ts';
import type { Example } from './examples.ts';
import { formatScores } from './format-scores.ts';

export interface LearntFrom {
  readonly from: Labelled;
  readonly made: readonly Example[];
}

interface Trainer {
  readonly part: MentionPart;
  readonly train: (examples: readonly Example[]) => MentionWeights;
}

const FOLDS = 5;

/**
 * How the weights do on sentences that they were not learnt from: each fold is measured with what the
 * other folds teach. Sentences about an event, and those that are like it, are in one fold.
 */
export function crossValidate(
  labelled: readonly Labelled[],
  examples: readonly LearntFrom[],
  { part, train }: Trainer,
): string {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    train(examples.filter(({ from }) => foldOf(from) !== fold).flatMap(({ made }) => made)),
  );
  const thirdSources = new Set(
    labelled.filter(({ like }) => like !== null).map(({ source }) => source),
  );
  const scored = (['day', 'year', 'none'] as const).map((form) => {
    const all: Scored[] = weights.flatMap((learnt, fold) =>
      scoreTexts(
        labelled.filter((one) => one.source !== 'fixture' && foldOf(one) === fold),
        { ...part, weights: learnt },
        form,
      ),
    );
    const title = `In ${FOLDS} folds, date of the page: ${form}`;
    const third = all.filter(({ labelled }) => thirdSources.has(labelled.source));
    const options = { events: false, errors: process.argv.includes('--errors') };
    return [
      formatScores(title, all, options),
      formatScores(`${title}, by the third hand alone`, third, { ...options, errors: false }),
    ].join('\n');
  });
  return scored.join('\n');
}

/** By what a sentence is about, so that no event is learnt from and measured in one. */
function foldOf({ events, like, text }: Labelled): number {
  let hash = 0;
  for (const letter of events[0] ?? like ?? text) {
    hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash % FOLDS;
}
