import { expect, test } from 'vitest';
import { createSettler } from '../../../src/knowledge/import/settle-quote.ts';

const TEXT = 'It was so.\n\nThe mayor said yes.\n\nThen the mayor  said no, and the mayor said no.';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

test.each([
  [
    'that the text has once',
    quote('mayor said yes'),
    { exact: 'mayor said yes', prefix: 'The ', suffix: '.' },
  ],
  [
    'whose white space is another program’s',
    quote('so.The\n mayor'),
    { exact: 'so.\n\nThe mayor', prefix: 'It was ', suffix: ' said yes.' },
  ],
  [
    'that the words around it tell from another',
    quote('mayor said no', 'Then the '),
    { exact: 'mayor  said no', prefix: 'Then the ', suffix: ', and the mayor said no.' },
  ],
  ['that stands twice alike', quote('mayor said no'), null],
  ['that the text does not have', quote('mayor said maybe'), null],
])('a quote %s', (_, given, settled) => {
  expect(createSettler(TEXT)(given)?.quote ?? null).toEqual(settled);
});
