import type { LanguageWords } from './language-words.ts';

export const ENGLISH: LanguageWords = {
  denials: `not never no nobody none neither nor without hardly scarcely barely cannot can't don't doesn't
    didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't false
    falsely untrue wrong wrongly incorrect deny denies denied denying refuted refutes rejected rejects
    dismissed dismisses debunked myth fake lie lies nonsense alleged allegedly claimed claims claiming
    purportedly doubt doubts doubtful unlikely fails failed refused refuses stopped avoided if unless
    whether supposedly`,
  tellingTwice:
    'no not never very so too more less much many far long that had again yes well only new old',
  joining: 'and or but nor so yet too then',
  opening: `in on at by for from with after before during since until under despite through throughout
    following according given today yesterday tomorrow meanwhile moreover furthermore nevertheless
    finally recently later earlier consequently therefore thus afterwards`,
  subject: `the a an this that these those it he she they we i you there his her its their our my no all
    some many most both`,
  capitals: 'us who',
  names: `may march august polish turkey china chile guinea mobile reading bath nice pole poles job mark
    bill frank rich rose grant will hope faith grace jack rob pat sue drew bush brown white black green
    greens labour labor liberal liberals conservative conservatives democrat democrats democratic
    republican republicans orthodox catholic earth mercury`,
  yo: '',
  abbreviations: `mr mrs ms dr st prof gen col lt sgt jr sr vs no etc inc ltd co gov sen rep pres jan feb
    mar apr jun jul aug sep sept oct nov dec`,
};
