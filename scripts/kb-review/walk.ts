import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { CHECKLISTS } from '../../src/knowledge/review/checklist.ts';
import type { Reviewable } from '../../src/knowledge/review/reviewables.ts';
import {
  REVIEW_OUTCOMES,
  ReviewSchema,
  type WrittenReview,
} from '../../src/knowledge/schema/review-schema.ts';
import { describe } from './describe.ts';
import { addReview } from './review-files.ts';

/** Goes through `things` at the terminal, question by question, and writes each review down at once. */
export async function walk(
  base: KnowledgeBase,
  folder: string,
  things: readonly Reviewable[],
): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (question: string) => terminal.question(`${question} `);
  const reviewer = await ask('Your name or part, as it will be written down:');
  for (const thing of things) {
    console.log(`\n${describe(base, thing)}`);
    const review = await reviewOf(thing, reviewer, ask);
    if (review) console.log(`written to ${await addReview(folder, review)}`);
    else console.log('left as it is: mend it first');
  }
  terminal.close();
}

type Ask = (question: string) => Promise<string>;

/** Null where the checklist does not hold, or an answer is none. */
async function reviewOf(
  { of, digest }: Reviewable,
  reviewer: string,
  ask: Ask,
): Promise<WrittenReview | null> {
  const list = of.split('/', 1)[0] ?? '';
  for (const line of CHECKLISTS[list] ?? [])
    if (!/^y/i.test(await ask(`${line} [y/n]`))) return null;
  const answers = {
    of,
    date: new Date().toISOString().slice(0, 10),
    reviewer,
    outcome: await ask(`Outcome (${REVIEW_OUTCOMES.join(', ')}):`),
    reasons: await ask('Reasons: what was looked up, what it showed:'),
    digest,
    ...(list === 'claims' ? await readings(ask) : {}),
  };
  const checked = v.safeParse(ReviewSchema, answers);
  if (checked.success) return checked.output;
  console.log(checked.issues.map(({ message }) => message).join('; '));
  return null;
}

async function readings(ask: Ask) {
  const one = async (which: string) => ({
    kind: await ask(`${which} reading, kind:`),
    verdict: await ask(`${which} reading, verdict:`),
    reason: await ask(`${which} reading, reason:`),
  });
  const [first, second] = [await one('First'), await one('Second')];
  const differ = first.kind !== second.kind || first.verdict !== second.verdict;
  const resolved = differ ? { resolved: await ask('Which holds, and why:') } : {};
  return { readings: [first, second], ...resolved };
}
