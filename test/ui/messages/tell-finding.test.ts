import { expect, test } from 'vitest';
import be from '../../../src/_locales/be/messages.json' with { type: 'json' };
import ru from '../../../src/_locales/ru/messages.json' with { type: 'json' };
import { DRAFT_MESSAGES } from '../../../src/core/writing/draft-finding.ts';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { tellFinding } from '../../../src/ui/messages/tell-finding.ts';

test.each(['en', 'ru', 'be'])('in %s every finding has words', (locale) => {
  const messages = createMessages(locale, { ru, be }[locale] ?? undefined);
  for (const key of DRAFT_MESSAGES) expect(messages.t(key), key).not.toBe(key);
});

test('a date is told as the language writes it, and as it stands where it is to be copied', () => {
  const messages = createMessages('ru', ru);
  const tell = (key: (typeof DRAFT_MESSAGES)[number], ...args: (string | number)[]) =>
    tellFinding(messages, { key, args }).replaceAll('\u00a0', ' ');
  expect(tell('draft_searched_early', '2012-09-04')).toContain('4 сентября 2012');
  expect(tell('draft_as_of', '2012-09-04')).toContain('2012-09-04');
  expect(tell('draft_too_long', '1091', '90')).toContain('1091');
  expect(tell('draft_coloured', 'puppet')).toContain('puppet');
  expect(tellFinding(messages, { english: 'says so' })).toBe('says so');
});

test.each(['en', 'ru', 'be'])('in %s the words for a file use what is found with it', (locale) => {
  const messages = createMessages(locale, { ru, be }[locale] ?? undefined);
  const message = { key: 'file_wrong_value', args: ['certain', 'supported, open'] } as const;
  expect(tellFinding(messages, message)).toMatch(/certain.+supported, open\.$/);
});
