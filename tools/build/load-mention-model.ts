import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MentionModel } from '../../src/core/mentions/mention-part.ts';
import { readLexicon } from '../../src/knowledge/compiler/read-lexicon.ts';
import { ROOT } from '../lib/root.ts';

const FOLDER = join(ROOT, 'src/knowledge/mention-model');
export const WEIGHTS_FILE = join(FOLDER, 'weights.json');

/** What the mention finder knows of language and has learnt. */
export async function loadMentionModel(): Promise<MentionModel> {
  const [lexicon, weights] = await Promise.all([
    readFile(join(FOLDER, 'lexicon.tsv'), 'utf8'),
    readFile(WEIGHTS_FILE, 'utf8'),
  ]);
  return { concepts: readLexicon(lexicon), weights: JSON.parse(weights) };
}
