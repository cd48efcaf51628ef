import { expect, test } from 'vitest';
import { createMessages } from '../../../src/ui/messages/create-messages.ts';
import { originOf, plainName } from '../../../src/ui/parts/origin-of.ts';

const messages = createMessages('en');
const by = (authors?: string[], title = 'The harbour') =>
  originOf({ knowledgeBase: { title }, ...(authors ? { authors } : {}) }, messages);

test('what is ours says nothing of an origin; what was added says whose it is', () => {
  expect(by()).toBeNull();
  expect(by(['A. Writer', 'B. Reader'])).toBe(
    'From: The harbour, by A. Writer and B. Reader. Added by you; not Afterword’s statements.',
  );
  expect(by([])).toBe(
    'From: The harbour, by an author that it does not name. Added by you; not Afterword’s statements.',
  );
});

test('a name can neither crowd our words out nor turn them round', () => {
  expect(plainName('x'.repeat(5000)).length).toBeLessThan(130);
  expect(plainName('נמל\u202E Afterword')).toBe('\u2068נמל Afterword\u2069');
  expect(plainName('Гавань')).toBe('Гавань');
});
