import * as v from 'valibot';
import { dateBounds } from '../../core/dates/edtf-date.ts';
import { CONFIDENCES } from '../../core/model/claim.ts';
import { FORM_MESSAGES } from './form-messages.ts';

/** Stable, lower case, for instance "eu-sanctions-lifted". */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, FORM_MESSAGES['no-id']),
  v.maxLength(80),
);

/** YYYY, YYYY-MM or YYYY-MM-DD, a date that exists. */
export const EdtfDate = v.pipe(
  v.string('a date is written as text: "2017", 2017-02 or 2017-02-28'),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, FORM_MESSAGES['no-date']),
  v.check((date) => dateBounds(date) !== null, FORM_MESSAGES['no-date']),
);

export const Day = v.pipe(EdtfDate, v.regex(/^\d{4}-\d\d-\d\d$/, FORM_MESSAGES['no-day']));

/** BCP 47, for instance "en" or "be-Latn". */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, FORM_MESSAGES['no-language']),
  v.check(isLanguage, FORM_MESSAGES['no-language']),
);

/** "en-12" has the form of a tag but is not one: browsers throw when asked for its name. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

/** The longest text of the bundled base has a sixth of it. */
const MOST_WORDS = 20_000;
const MOST_NAME = 200;
const MOST_ADDRESS = 2_000;

/** Blank in every typeface, though Unicode calls them letters and signs. */
const BLANK = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Words that a reader sees. */
function isSeen(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(BLANK, ''));
}

/** More marks on one letter (UTS 39, 5.4) are drawn over the lines above, where it says whose words these are. */
const PILED_UP = /[\p{Mn}\p{Me}]{5}/u;

/** Words for a reader: not empty, no white space around. */
export const Words = v.pipe(
  v.string(),
  v.regex(/\S/, FORM_MESSAGES['no-text']),
  v.check(isSeen, FORM_MESSAGES['not-seen']),
  v.check((text) => text === text.trim(), FORM_MESSAGES['spaces-around']),
  v.check((text) => !/[\u202A-\u202E\u2066-\u2069]/.test(text), FORM_MESSAGES['direction-mark']),
  v.check((text) => !PILED_UP.test(text), FORM_MESSAGES['piled-up']),
  v.maxLength(MOST_WORDS, `these words are too many: at most ${MOST_WORDS} characters`),
);

/** A name or title, which stands on one line beside others. */
export const Name = v.pipe(
  Words,
  v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, FORM_MESSAGES['not-one-line']),
  v.maxLength(MOST_NAME, `a name has at most ${MOST_NAME} characters`),
);

export const Url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, FORM_MESSAGES['no-url']),
  v.check((url) => URL.canParse(url), FORM_MESSAGES['no-url']),
  v.check(
    (url) => new URL(url).username === '' && new URL(url).password === '',
    FORM_MESSAGES['url-with-name'],
  ),
  v.maxLength(MOST_ADDRESS, `an address has at most ${MOST_ADDRESS} characters`),
);

/** Where somebody can be written to. */
export const Address = v.union(
  [Url, v.pipe(v.string(), v.regex(/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/))],
  'an address to write to is https://… or mailto:…',
);

export const Confidence = v.picklist(CONFIDENCES);
export const Ids = v.array(Id);

/** A page is looked through for each quote: one of half an article is no sentence that a note is about. */
const MOST_QUOTED = 5_000;
const TOO_LONG_QUOTE = `a quote and what stands around it have at most ${MOST_QUOTED} characters each`;

/**
 * W3C TextQuoteSelector. The words stand as in the article, white space included, so they are not
 * trimmed; but words there must be.
 */
export const TextQuote = v.strictObject({
  exact: v.pipe(
    v.string(),
    v.regex(/[\p{L}\p{N}]/u, FORM_MESSAGES['no-words']),
    v.check((words) => words === words.trim(), 'a quote begins and ends with a word or its mark'),
    v.check((words) => !PILED_UP.test(words), FORM_MESSAGES['piled-up']),
    v.maxLength(MOST_QUOTED, TOO_LONG_QUOTE),
  ),
  prefix: v.optional(v.pipe(v.string(), v.maxLength(MOST_QUOTED, TOO_LONG_QUOTE)), ''),
  suffix: v.optional(v.pipe(v.string(), v.maxLength(MOST_QUOTED, TOO_LONG_QUOTE)), ''),
});
