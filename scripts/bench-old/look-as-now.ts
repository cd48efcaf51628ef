import { isBound } from '../../src/core/matching/match.ts';
import { isClaim } from '../../src/core/model/mark.ts';
import { createAnnotator } from '../annotate/create-annotator.ts';
import { loadKnown } from '../annotate/known.ts';
import type { Look } from './side.ts';

/** `annotate` as it is. */
export async function lookAsNow(): Promise<Look> {
  const annotate = createAnnotator(await loadKnown());
  return (html) => {
    const { marks } = annotate({ html, url: null, frames: [] }, 'page');
    return marks.filter(isClaim).filter(isBound).length;
  };
}
