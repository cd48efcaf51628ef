import { distance } from 'fastest-levenshtein';
import { type Edit, type EditTools, wordsIn } from './edit.ts';
import { pick } from './random.ts';
import { spellingsOf } from './spellings.ts';

interface Target {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Word = ReturnType<typeof wordsIn>[number];
type Change = (word: Word, tools: EditTools, target: Target) => string | null;

const NAMES = [
  'Russia',
  'Belarus',
  'Ukraine',
  'Poland',
  'Minsk',
  'Moscow',
  'Kiev',
  'Warsaw',
  'Putin',
  'Lukashenko',
  'Merkel',
  'NATO',
  'CSTO',
  'EU',
  'US',
  'China',
  'Sweden',
  'Finland',
  'Latvia',
];
const MODALS = [
  'may',
  'might',
  'could',
  'would',
  'should',
  'will',
  'must',
  'cannot',
  'did',
  'does',
  'has',
  'had',
];
const SMALL = [
  'to',
  'from',
  'in',
  'out',
  'on',
  'off',
  'with',
  'without',
  'and',
  'or',
  'but',
  'the',
  'a',
  'all',
  'some',
  'no',
  'more',
  'less',
  'before',
  'after',
  'over',
  'under',
  'this',
  'that',
  'his',
  'their',
];
const NEGATIONS = ['not', 'never', 'hardly', 'no longer', 'nowhere'];

const otherOf =
  (list: readonly string[]): Change =>
  ({ word }, { random }) =>
    list.some((item) => item.toLowerCase() === word.toLowerCase()) ? pick(random, list) : null;

const CHANGES: readonly (readonly [string, Change])[] = [
  ['negation before', ({ word }, { random }) => `${pick(random, NEGATIONS)} ${word}`],
  ['word left out', () => ''],
  ['word put in', ({ word }, { random, drawn }) => `${pick(random, drawn)} ${word}`],
  ['another word', (_, { random, drawn }) => pick(random, drawn)],
  ['a word that looks alike', lookalike],
  ['a word that looks alike', lookalike],
  ['another name', otherOf(NAMES)],
  ['another modal', otherOf(MODALS)],
  ['another small word', otherOf(SMALL)],
  ['another number', number],
  [
    'another form',
    ({ word }, { random }) =>
      /^\p{L}{2,}[^s\P{L}]$/u.test(word)
        ? word + pick(random, ['s', 'ed', 'less', 'ing', 'n’t', '’s'])
        : null,
  ],
  [
    'a prefix',
    ({ word }, { random }) =>
      /^\p{Ll}{3,}$/u.test(word)
        ? pick(random, ['un', 'dis', 'non-', 'anti-', 'in', 're']) + word
        : null,
  ],
  ['words swapped', swapped],
];

function lookalike({ word }: Word, { random, drawn }: EditTools): string | null {
  if (word.length < 4) return null;
  const near = drawn.filter(
    (other) =>
      other[0] === word[0]?.toLowerCase() &&
      Math.abs(other.length - word.length) < 2 &&
      other !== word.toLowerCase() &&
      distance(word.toLowerCase(), other) <= 2,
  );
  return near.length === 0 ? null : pick(random, near);
}

function number({ word }: Word, { random }: EditTools): string | null {
  if (!/\d/.test(word)) return null;
  const changed = [
    `${word}0`,
    `1${word}`,
    word.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)),
    `${word}.5`,
  ];
  return pick(random, changed);
}

function swapped({ word, at }: Word, _: EditTools, { text, end }: Target): string | null {
  const next = /^(\s+)([\p{L}\p{N}]+)/u.exec(text.slice(at + word.length, end));
  if (next?.[2] === undefined || next[2].toLowerCase() === word.toLowerCase()) return null;
  return `${next[2]}${next[1]}${word}\0${next[0].length}`;
}

/** A change of one word from `start` to `end` that changes what they say. */
export function harmfulEdit(target: Target, tools: EditTools): Edit {
  const words = wordsIn(target.text, target.start, target.end);
  for (;;) {
    const chosen = pick(tools.random, words);
    const [kind, change] = pick(tools.random, CHANGES);
    const changed = change(chosen, tools, target);
    if (changed === null) continue;
    const [to = '', more = '0'] = changed.split('\0');
    const { word, at } = chosen;
    if (spellingsOf(word).includes(to.toLowerCase())) continue;
    return { kind, start: at, end: at + word.length + Number(more), to };
  }
}
