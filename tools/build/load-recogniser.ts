import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecogniserData } from '../../src/core/mentions/mention-part.ts';
import { readLexicon } from '../../src/knowledge/compiler/read-lexicon.ts';
import { ROOT } from '../lib/root.ts';

const FOLDER = join(ROOT, 'src/knowledge/recogniser');
export const WEIGHTS_FILE = join(FOLDER, 'weights.json');

/** What the recogniser knows of language and was taught. */
export async function loadRecogniser(): Promise<RecogniserData> {
  const [lexicon, weights] = await Promise.all([
    readFile(join(FOLDER, 'lexicon.tsv'), 'utf8'),
    readFile(WEIGHTS_FILE, 'utf8'),
  ]);
  return { concepts: readLexicon(lexicon), weights: JSON.parse(weights) };
}
