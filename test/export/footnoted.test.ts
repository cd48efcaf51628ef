import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import { expect, test } from 'vitest';
import ru from '../../src/_locales/ru/messages.json' with { type: 'json' };
import { footnoted } from '../../src/export/markdown/footnoted.ts';
import type { TakenPage } from '../../src/export/taken-page.ts';
import { createMessages } from '../../src/ui/messages/create-messages.ts';
import { ARTICLE, BUNDLED, ENGLISH, MENTIONING, UNNAMED } from '../support/taken-page.ts';

/** As a reader of GitHub's Markdown shows it. */
function shown(page: TakenPage, words = ENGLISH): Document {
  const html = micromark(footnoted(page, words), {
    extensions: [gfmFootnote(), gfmStrikethrough()],
    htmlExtensions: [gfmFootnoteHtml(), gfmStrikethroughHtml()],
  });
  return new JSDOM(html).window.document;
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );
}

test('our words and the article’s come out as they are, whatever they look like in Markdown', () => {
  const document = shown(ARTICLE);
  expect(textsOf(document, 'h1')).toEqual(['Afterword to “On _numbers_ & [other] things”']);
  expect(textsOf(document, 'blockquote')).toEqual([
    '=2+2 will be “five”, he [said]',
    'a sad day',
    'over 80 firms',
  ]);
  expect(textsOf(document, 'h3')).toEqual([
    'As things stood at publication (2017-02)',
    'Ratings by others',
    'What is not known',
    '1. Forecast: Did not happen',
    '2. Opinion: Context',
    '3. Fact: Not verified',
  ]);
  expect(textsOf(document, 'h2')).toContain('Not marked in this copy');
  expect(textsOf(document, 'p').join('\n')).toContain('Nothing of the kind; see *the record*.');
  expect(document.querySelector('em')).toBeNull();
});

test('ranges of years are not struck out', () => {
  const { article } = ARTICLE;
  if (!article) throw new Error('expected an article');
  const headline = 'In 2015~2016 and 2017~2018';
  const document = shown({ ...ARTICLE, article: { ...article, headline } });
  expect(textsOf(document, 'h1')).toEqual([`Afterword to “${headline}”`]);
});

test('every sign leads to a footnote, and each footnote says what its source is', () => {
  const document = shown(ARTICLE);
  const signs = [...document.querySelectorAll<HTMLAnchorElement>('sup a')];
  expect(signs).toHaveLength(6);
  for (const sign of signs) {
    expect(document.getElementById(decodeURIComponent(sign.hash.slice(1)))).not.toBeNull();
  }
  const notes = textsOf(document, '.footnotes li');
  expect(notes).toHaveLength(3);
  expect(notes[1]).toMatch(
    /^Звязда \(State media: Belarusian state; cites TASS\), “He said "no", they said ‘yes’ & left 50 % – \\ever since”, 2017\. https:\/\/zvyazda\.example\//,
  );
  expect(notes[2]).toContain('archived copy: https://archive.example/1');
});

test('says whose statements these are, how new, and of which page', () => {
  const text = textsOf(shown(ARTICLE), 'p').join('\n');
  expect(text).toContain(
    'Statements of the knowledge base “A base, "for tests"” by Ann Author; The Society, version 1.2.3; records last searched 2026-11-29.',
  );
  expect(text).toContain('Page: https://news.example/article?id=1');
  expect(text).toContain('High confidence. Newest source 2017-04; searched 2026-11-29.');
});

test('a page that mentions an event tells the event', () => {
  const document = shown(MENTIONING);
  expect(textsOf(document, 'h2').slice(0, 1)).toEqual(['2017-04-03: The dispute is settled']);
  expect(textsOf(document, 'blockquote')).toEqual(['the dispute was settled in April']);
  expect(textsOf(document, 'li')[0]).toMatch(
    /^2017-09: The ministry says that \*all\* is paid\.1$/,
  );
});

test('speaks the reader’s language between the data', () => {
  const text = textsOf(shown(ARTICLE, createMessages('ru', ru)), 'h3, p').join('\n');
  expect(text).toContain('Прогноз: Не сбылось');
  expect(text).toContain(
    'Утверждения базы знаний «A base, "for tests"» (авторы: Ann Author; The Society)',
  );
});

test('what nobody confirmed stands with what is not known, as in the panel', () => {
  const { details } = ARTICLE;
  const [news] = details.provenance?.entities ?? [];
  const [own] = news?.statements ?? [];
  if (!details.provenance || !news || !own) throw new Error('expected a statement');
  const rumour = { ...own, text: 'It belongs to somebody else.', basis: 'not-confirmed' } as const;
  const provenance = {
    ...details.provenance,
    entities: [{ ...news, statements: [own, rumour] }],
  };
  const items = (title: string) => {
    const heading = [
      ...shown({ ...ARTICLE, details: { ...details, provenance } }).querySelectorAll('h3'),
    ];
    const list = heading.find(({ textContent }) =>
      textContent?.startsWith(title),
    )?.nextElementSibling;
    return [...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent?.trim());
  };
  expect(items('As things stood').join()).not.toContain('somebody else');
  expect(items('What is not known')).toEqual(['It belongs to somebody else.', 'Who paid']);
});

test.each([
  ['by the project where it is bundled', BUNDLED, '” by Afterword, version 1.2.3;'],
  ['by nobody where it names nobody', UNNAMED, 'version 1.2.3, which names no author;'],
])('a base is %s', (_, page, said) => {
  expect(textsOf(shown(page), 'p').join('\n')).toContain(said);
});
