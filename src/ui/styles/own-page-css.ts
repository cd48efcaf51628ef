import base from './base.css?inline';
import controls from './controls.css?inline';
import records from './records.css?inline';
import tokens from './tokens.css?inline';

/** What all pages of our own share. */
export const ownPageCss = [tokens, base, records, controls].join('\n');
