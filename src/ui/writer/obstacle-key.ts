import type { MessageKey } from '../messages/table.ts';
import type { Obstacle, Refusal } from './writer-model.ts';

/** The sentence that says why the words of a page cannot be noted. */
export function obstacleKey(obstacle: Obstacle): MessageKey {
  if (obstacle === 'no-text') return 'writer_no_text';
  return obstacle.framedAt === null ? 'writer_framed_closed' : 'writer_framed';
}

/** The sentence that says why the words that are selected cannot be noted. */
export function refusalKey(refusal: Refusal): MessageKey {
  return refusal === 'headline' ? 'writer_headline_words' : 'writer_not_article';
}
