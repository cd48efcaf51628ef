import { expect, test } from 'vitest';
import { settingsFromText, settingsToText } from '../../../src/extension/pages/settings-text.ts';
import { defaultSettings } from '../../../src/extension/settings/settings.ts';

test('settings written out and taken over are the same', () => {
  const settings = { ...defaultSettings(), sitesOff: ['a.example'], openDelay: 400 };
  expect(settingsFromText(settingsToText(settings))).toEqual(settings);
});

test.each([
  '',
  'no settings',
  '[]',
  '{"density":"all"}',
  '{"afterword":[1]}',
  '{"afterword":{}}',
  'null',
])('text that holds no settings of ours is refused: %s', (text) => {
  expect(settingsFromText(text)).toBeNull();
});

test('a value that is not understood takes its default, the others are kept', () => {
  const text = '{"afterword":{"openDelay":-1,"everywhere":false,"unknown":3}}';
  expect(settingsFromText(text)).toEqual({ ...defaultSettings(), everywhere: false });
});
