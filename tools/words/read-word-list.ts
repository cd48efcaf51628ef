import { createRequire } from 'node:module';
import { expandHunspell } from './expand-hunspell.ts';

const require = createRequire(import.meta.url);

/** Names of the region that general dictionaries lack, so that no slip turns one into another. */
const NAMES =
  'Pinsk Minsk Brest Mozyr Mazyr Omsk Tomsk Lukashenko Lukashenkov Lukashenya Lukashenkova Poroshenko Timchenko Makei Makeev Maleev Baranovichi Bobruisk Babruysk Putin Puskin Pushkin Medvedev Medvedevs Moskva Dankvart Sputnik Duran Durant Belorus Belarusia Brussels Warsaw Kaliningrad Crimea Donbas Donbass';

/** All words of a language that we know of, with their forms and with names. Only for building. */
export async function* readWordList(language: 'en' | 'ru'): AsyncGenerator<string> {
  if (language === 'en') {
    yield* NAMES.split(' ');
    const listed: unknown = require('an-array-of-english-words');
    if (Array.isArray(listed)) yield* listed.map(String);
  }
  for (const { aff, dic } of await dictionariesOf(language)) {
    const decoder = new TextDecoder();
    for (const word of expandHunspell(decoder.decode(aff), decoder.decode(dic))) {
      // Spelling dictionaries have all letters and many abbreviations; the other list has the words.
      if (language !== 'en' || word.length > 2) yield word;
    }
  }
}

async function dictionariesOf(language: 'en' | 'ru') {
  const modules =
    language === 'en'
      ? await Promise.all([import('dictionary-en'), import('dictionary-en-gb')])
      : [await import('dictionary-ru')];
  return modules.map((module) => module.default);
}

/** The whole list, each word once. */
export async function wordListOf(language: 'en' | 'ru'): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for await (const word of readWordList(language)) words.add(word);
  return words;
}
