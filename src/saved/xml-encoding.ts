import sniff from 'html-encoding-sniffer';

/** An XML declaration to its end, and the encoding that it names. */
const DECLARATION = /^<\?xml[^>]*>/;
const NAMED = /encoding[\0- ]*=[\0- ]*(["'])([^\0- ]*?)\1/;

/**
 * The encoding that a page's XML declaration names, as browsers take it also for HTML that names none
 * itself (https://html.spec.whatwg.org/multipage/parsing.html#concept-get-xml-encoding-when-sniffing, which
 * html-encoding-sniffer leaves out). `source`: the page's bytes as characters. Null where it names none.
 */
export function xmlEncoding(source: string): string | null {
  if (source.startsWith('<\0?\0x\0')) return 'UTF-16LE';
  if (source.startsWith('\0<\0?\0x')) return 'UTF-16BE';
  const [declaration = ''] = DECLARATION.exec(source) ?? [];
  const label = NAMED.exec(declaration)?.[2];
  const encoding = label === undefined ? '' : encodingCalled(label);
  // Whoever could read the declaration has no UTF-16 before them.
  return encoding.startsWith('UTF-16') ? 'UTF-8' : encoding || null;
}

function encodingCalled(label: string): string {
  return sniff(new Uint8Array(), { transportLayerEncodingLabel: label, defaultEncoding: '' });
}
