import type { LanguageWords } from './language-words.ts';

export const BELARUSIAN: LanguageWords = {
  denials: '',
  tellingTwice: 'ні ніколі вельмі так яшчэ ўжо шмат',
  joining: 'і ды або але',
  opening: '',
  subject: '',
  capitals: '',
  names: '',
  yo: '',
  abbreviations: '',
};
