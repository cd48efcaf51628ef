import { type Edit, type EditTools, wordsIn } from './edit.ts';
import { misspell } from './misspell.ts';
import { pick } from './random.ts';
import { spellingsOf } from './spellings.ts';

interface Target {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Maker = (target: Target, tools: EditTools) => Edit | null;

const swaps = (kind: string, pattern: RegExp, to: readonly string[]): Maker => {
  return ({ text, start, end }, { random }) => {
    const found = [...text.slice(start, end).matchAll(pattern)];
    if (found.length === 0) return null;
    const match = pick(random, found);
    const at = start + match.index;
    return { kind, start: at, end: at + match[0].length, to: pick(random, to) };
  };
};

const inserts = (kind: string, after: RegExp, what: readonly string[]): Maker => {
  return ({ text, start, end }, { random }) => {
    const found = [...text.slice(start, end).matchAll(after)];
    if (found.length === 0) return null;
    const match = pick(random, found);
    const at = start + match.index + match[0].length;
    return at >= end ? null : { kind, start: at, end: at, to: pick(random, what) };
  };
};

const misspelt: Maker = ({ text, start, end }, { random, dictionary }) => {
  const words = wordsIn(text, start, end).filter(({ word }) => word.length > 5);
  if (words.length === 0) return null;
  const { word, at } = pick(random, words);
  const to = misspell(word, random, dictionary);
  return to === null ? null : { kind: 'misspelling', start: at, end: at + word.length, to };
};

const respelt: Maker = ({ text, start, end }, { random }) => {
  const words = wordsIn(text, start, end).flatMap(({ word, at }) => {
    const others = spellingsOf(word).filter((one) => one !== word.toLowerCase());
    return others.length === 0 ? [] : [{ word, at, others }];
  });
  if (words.length === 0) return null;
  const { word, at, others } = pick(random, words);
  return { kind: 'another spelling', start: at, end: at + word.length, to: pick(random, others) };
};

const capitals: Maker = ({ text, start, end }, { random }) => {
  const { word, at } = pick(random, wordsIn(text, start, end));
  // In capitals, us is a state and who an organisation: that edit would not be harmless.
  const to = /^(?:us|who)$/i.test(word) ? word : word.toUpperCase();
  return { kind: 'case', start: at, end: at + word.length, to };
};

const MAKERS: readonly Maker[] = [
  misspelt,
  misspelt,
  misspelt,
  respelt,
  capitals,
  swaps('double quote', /[“”]/g, ['"', '«', '»', '„', '“', '”', '＂', '&quot;', '\u0093', 'â€œ']),
  swaps('apostrophe', /(?<=\p{L})’(?=\p{L})/gu, [
    "'",
    'ʼ',
    '‘',
    '′',
    '`',
    '´',
    '\ufffd',
    'â€™',
    '&rsquo;',
    '\u0092',
  ]),
  swaps('hyphen', /(?<=\p{L})-(?=\p{L})/gu, ['‐', '‑', '–', '—', '−', ' ']),
  swaps('space', /(?<=\p{L}) (?=\p{L})/gu, [
    '\u00a0',
    '  ',
    '\t',
    '\n',
    '\u2009',
    '\u202f',
    '\u3000',
    ' \r\n',
  ]),
  swaps('ligature', /fi/g, ['ﬁ']),
  swaps('combining mark', /é|e/g, ['e\u0301', 'é', 'e\u200d']),
  inserts('invisible', /\p{L}/gu, [
    '\u00ad',
    '\u200b',
    '\u2063',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u200e',
  ]),
  inserts('footnote mark', /\p{L}(?=[ .,])/gu, [
    '[1]',
    '[23]',
    ' [4]',
    '[a]',
    '[citation needed]',
    '¹',
  ]),
];

/** A change of the words from `start` to `end` that changes nothing they say. */
export function harmlessEdit(target: Target, tools: EditTools): Edit {
  for (;;) {
    const edit = pick(tools.random, MAKERS)(target, tools);
    if (edit !== null && target.text.slice(edit.start, edit.end) !== edit.to) return edit;
  }
}
