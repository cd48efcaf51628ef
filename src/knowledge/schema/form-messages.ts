/** What the schema says of a form that it refuses and that a writer commonly meets, by a stable code. */
export const FORM_MESSAGES = {
  'no-base': 'not a knowledge base: "format" is "afterword" in one',
  'no-version': 'a version is three numbers: 1.0.0',
  'no-id': 'an id is lower-case letters and digits joined by hyphens',
  'no-text': 'these words are empty',
  'spaces-around': 'there is white space around these words',
  'no-date': 'a date is YYYY, YYYY-MM or YYYY-MM-DD, and exists in the calendar',
  'no-day': 'this date needs a day: YYYY-MM-DD',
  'no-language': 'a language is a BCP 47 tag, for instance "en"',
  'no-country': 'a country is two capital letters',
  'no-url': 'not a web address (http or https)',
  'url-with-name': 'an address with a name before its host leads somewhere else than it seems to',
  'not-one-line': 'a name stands on one line',
  'no-words': 'a quote needs words',
  'direction-mark': 'a mark in these words turns the direction of writing: take it out',
  'not-seen': 'nothing in these words is seen by a reader: write some that are',
  'piled-up': 'more than four marks on one letter are drawn over other lines: take them out',
} as const;

/**
 * `too-many-characters` has the length and the limit as parameters, `to-fill-in` what is wanted, `wrong-value` what
 * stands there and what may; `other-form` is all that has no code of its own.
 */
export type FormCode =
  | keyof typeof FORM_MESSAGES
  | 'too-many-characters'
  | 'to-fill-in'
  | 'missing'
  | 'unknown-field'
  | 'wrong-value'
  | 'other-version'
  | 'other-form';
