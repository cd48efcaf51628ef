import { expect, test } from 'vitest';
import { VERDICTS } from '../../../src/core/model/claim.ts';
import {
  activeHighlightName,
  everyHighlightName,
  highlightName,
} from '../../../src/core/model/highlight-name.ts';

test.each([
  ['forecast', 'afterword-claim-forecast'],
  ['loaded-term', 'afterword-claim-loaded-term'],
  ['event', 'afterword-event'],
  ['disclaimer', 'afterword-disclaimer'],
] as const)('marks of the kind %s are painted under the name of the contract', (kind, name) => {
  expect(highlightName(kind)).toBe(name);
  expect(activeHighlightName('open', kind)).toMatch(/^afterword-active/);
});

test('no name tells a script of the page a verdict, and none is used for two things', () => {
  const names = everyHighlightName();
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    for (const verdict of VERDICTS) expect(name.endsWith(`-${verdict}`), name).toBe(false);
  }
});
