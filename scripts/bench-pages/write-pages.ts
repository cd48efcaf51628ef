import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { seededRandom } from '../../tools/mutations/random.ts';
import { articlePage, otherPage } from '../../tools/site/article-page.ts';
import { discussionPage } from '../../tools/site/discussion-page.ts';
import { ON_SUBJECT_ARTICLE } from '../../tools/site/other-texts.ts';

/** Pages in a folder, so that none holds more than a file system likes. */
const A_FOLDER = 1000;

/** How many of a hundred pages are of each kind; the rest are about something else. */
const KINDS = { article: 2, 'on the subject': 8, discussion: 2 } as const;
type Kind = keyof typeof KINDS | 'about something else';

/** Writes `total` pages below `folder`, the same each time. Returns how many of each kind. */
export async function writePages(folder: string, total: number): Promise<Record<Kind, number>> {
  const next = seededRandom(20170203);
  const words: readonly string[] = createRequire(import.meta.url)('an-array-of-english-words');
  const counts: Record<Kind, number> = {
    article: 0,
    'on the subject': 0,
    discussion: 0,
    'about something else': 0,
  };
  for (let number = 0; number < total; number++) {
    const own = join(folder, String(Math.floor(number / A_FOLDER)).padStart(4, '0'));
    if (number % A_FOLDER === 0) await mkdir(own, { recursive: true });
    const kind = kindOf(next() * 100);
    counts[kind]++;
    const html = pageOf(kind, () => sentence(words, next));
    await writeFile(join(own, `${String(number).padStart(6, '0')}.html`), html);
  }
  return counts;
}

function kindOf(percent: number): Kind {
  let sum = 0;
  for (const [kind, share] of Object.entries(KINDS)) {
    sum += share;
    if (percent < sum) return kind as Kind;
  }
  return 'about something else';
}

function pageOf(kind: Kind, say: () => string): string {
  if (kind === 'article') return articlePage().html;
  if (kind === 'on the subject') return otherPage(ON_SUBJECT_ARTICLE).html;
  if (kind === 'discussion') return discussionPage().html;
  const paragraphs = Array.from({ length: 30 }, () => `<p>${say()} ${say()} ${say()}</p>`);
  const menu = Array.from({ length: 40 }, () => `<li><a href="/x">${say()}</a></li>`);
  return `<!doctype html><html lang="en"><head><title>${say()}</title></head><body><nav><ul>${menu.join('')}</ul></nav><article><h1>${say()}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

function sentence(words: readonly string[], next: () => number): string {
  const some = Array.from({ length: 18 }, () => words[Math.floor(next() * words.length)] ?? '');
  return `${some.join(' ')}.`;
}
