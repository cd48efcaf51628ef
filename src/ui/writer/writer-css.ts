import host from '../host/host.css?inline';
import margin from '../margin/margin.css?inline';
import base from '../styles/base.css?inline';
import controls from '../styles/controls.css?inline';
import docked from '../styles/docked.css?inline';
import records from '../styles/records.css?inline';
import tokens from '../styles/tokens.css?inline';
import form from './form.css?inline';
import writer from './writer.css?inline';

/** Styles of everything of the writer's on a page. The host's own come first. */
export const writerCss = [host, tokens, base, records, controls, docked, margin, writer, form].join(
  '\n',
);
