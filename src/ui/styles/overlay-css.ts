import chip from '../chip/chip.css?inline';
import host from '../host/host.css?inline';
import margin from '../margin/margin.css?inline';
import base from './base.css?inline';
import tokens from './tokens.css?inline';

/** Styles of what lies on a page from the start. The host's own come first. */
export const overlayCss = [host, tokens, base, margin, chip].join('\n');
