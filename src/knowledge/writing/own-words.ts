import { substitute } from '../../core/text/substitute.ts';
import type { Draft } from '../../core/writing/draft.ts';

/** What stands in an exported draft besides the writer's words, in the language that these are in. */
export interface OwnWords {
  readonly general: string;
  readonly method: string;
  readonly limits: string;
  readonly objections: string;
  readonly noAuthor: string;
  readonly article: string;
  readonly articleSummary: string;
  readonly outlet: string;
  readonly outletSummary: string;
  readonly author: string;
  readonly authorSummary: string;
  readonly summary: (outlet: string, author: string | null) => string;
  readonly owner: string;
  readonly begun: string;
  readonly added: (headline: string) => string;
  readonly removed: (headline: string) => string;
  readonly verdictChanged: (headline: string) => string;
  readonly changed: (headline: string) => string;
  readonly corrected: string;
}

const ENGLISH: OwnWords = {
  general: 'General',
  method: 'Facts are held against the record, forecasts against what happened later.',
  limits: 'Written on the page of the article; most of its sentences have no note.',
  objections: 'Say which note is wrong, and name the record that shows it.',
  noAuthor: 'Author not named',
  article: 'article',
  articleSummary: 'The article that these notes are about.',
  outlet: 'outlet',
  outletSummary: 'The outlet on whose site the article stands.',
  author: 'author',
  authorSummary: 'The author named on the page.',
  summary: (outlet, author) =>
    author
      ? substitute('Published by $1; the author named is $2.', [outlet, author])
      : substitute('Published by $1; no author is named.', [outlet]),
  owner: 'Owner of the outlet',
  begun: 'First version.',
  added: (headline) => substitute('New note: “$1”.', [headline]),
  removed: (headline) => substitute('Note taken out: “$1”.', [headline]),
  verdictChanged: (headline) => substitute('Another verdict: “$1”.', [headline]),
  changed: (headline) => substitute('Note changed: “$1”.', [headline]),
  corrected: 'Corrected in details.',
};

const RUSSIAN: OwnWords = {
  general: 'Общее',
  method: 'Факты сверены с документами, прогнозы — с тем, что было позже.',
  limits: 'Написано на странице статьи; у большинства её предложений примечаний нет.',
  objections: 'Укажите, какое примечание неверно и какой документ это показывает.',
  noAuthor: 'Автор не назван',
  article: 'статья',
  articleSummary: 'Статья, к которой относятся эти примечания.',
  outlet: 'издание',
  outletSummary: 'Издание, на сайте которого стоит статья.',
  author: 'автор',
  authorSummary: 'Автор, названный на странице.',
  summary: (outlet, author) =>
    author
      ? substitute('Опубликовано: $1; названный автор: $2.', [outlet, author])
      : substitute('Опубликовано: $1; автор не назван.', [outlet]),
  owner: 'Владелец издания',
  begun: 'Первая версия.',
  added: (headline) => substitute('Новое примечание: «$1».', [headline]),
  removed: (headline) => substitute('Примечание убрано: «$1».', [headline]),
  verdictChanged: (headline) => substitute('Другой вывод: «$1».', [headline]),
  changed: (headline) => substitute('Примечание изменено: «$1».', [headline]),
  corrected: 'Исправлены подробности.',
};

const BELARUSIAN: OwnWords = {
  general: 'Агульнае',
  method: 'Факты звераны з дакументамі, прагнозы — з тым, што было пазней.',
  limits: 'Напісана на старонцы артыкула; у большасці яго сказаў заўваг няма.',
  objections: 'Назавіце, якая заўвага няправільная і які дакумент гэта паказвае.',
  noAuthor: 'Аўтар не названы',
  article: 'артыкул',
  articleSummary: 'Артыкул, да якога гэтыя заўвагі.',
  outlet: 'выданне',
  outletSummary: 'Выданне, на сайце якога стаіць артыкул.',
  author: 'аўтар',
  authorSummary: 'Аўтар, названы на старонцы.',
  summary: (outlet, author) =>
    author
      ? substitute('Апублікавана: $1; названы аўтар: $2.', [outlet, author])
      : substitute('Апублікавана: $1; аўтар не названы.', [outlet]),
  owner: 'Уладальнік выдання',
  begun: 'Першая версія.',
  added: (headline) => substitute('Новая заўвага: «$1».', [headline]),
  removed: (headline) => substitute('Заўвага прыбрана: «$1».', [headline]),
  verdictChanged: (headline) => substitute('Іншая выснова: «$1».', [headline]),
  changed: (headline) => substitute('Заўвага зменена: «$1».', [headline]),
  corrected: 'Выпраўлены падрабязнасці.',
};

const BY_LANGUAGE: ReadonlyMap<string, OwnWords> = new Map([
  ['ru', RUSSIAN],
  ['be', BELARUSIAN],
]);

/** What files say by themselves, by BCP 47 tag; in English for a language without a table. */
export function ownWords(language: string): OwnWords {
  return BY_LANGUAGE.get(language.split('-', 1)[0] ?? '') ?? ENGLISH;
}

const CYRILLIC = new Set(['ru', 'be', 'uk', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);

/**
 * The language that the notes are in (BCP 47), as the writer says it; else told by their letters, since one may
 * write about an article in another language. The article's own where its letters are the same, or nothing is
 * written yet.
 */
export function languageOf({ notesLanguage, notes, article }: Draft): string {
  const told = notesLanguage?.trim();
  if (told) return told;
  const words = notes.map(({ headline, whatHappened }) => `${headline} ${whatHappened}`).join(' ');
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const own = article.language;
  if (cyrillic + latin === 0) return own;
  const isCyrillic = CYRILLIC.has(own.split('-', 1)[0] ?? '') && !/-Latn/i.test(own);
  if (cyrillic > latin) {
    if (/ў/iu.test(words)) return 'be';
    if (/[їєґ]/iu.test(words)) return 'uk';
    // Only Russian of these has "и" as well as "ы".
    return /и/iu.test(words) && /[ыэ]/iu.test(words) ? 'ru' : isCyrillic ? own : 'ru';
  }
  return isCyrillic ? 'en' : own;
}
