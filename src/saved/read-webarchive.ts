import { parseBuffer } from 'bplist-parser';
import { parse } from 'plist';
import { decodeHtml } from './decode-html.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';
import { isXhtml, xhtmlAsHtml } from './xhtml-as-html.ts';

interface Dictionary {
  readonly [key: string]: unknown;
}

/**
 * The page in a `.webarchive`, as Safari saves it: a property list, binary mostly, whose
 * `WebMainResource` is the page and whose `WebSubframeArchives` are its frames. Throws Unreadable for
 * another property list.
 */
export function readWebarchive(bytes: Uint8Array): SavedPage {
  const page = pageOf(propertyList(bytes));
  if (!page) throw new Unreadable('a property list that is no web archive');
  return page;
}

function propertyList(bytes: Uint8Array): unknown {
  try {
    const buffer = Buffer.from(bytes);
    if (buffer.subarray(0, 6).toString('latin1') === 'bplist') return parseBuffer(buffer)[0];
    return parse(buffer.toString('utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`a broken web archive: ${why}`);
  }
}

function pageOf(archive: unknown): SavedPage | null {
  if (!isDictionary(archive) || !isDictionary(archive.WebMainResource)) return null;
  const { WebResourceData: data, WebResourceURL: url } = archive.WebMainResource;
  const { WebResourceTextEncodingName: charset, WebResourceMIMEType: type } =
    archive.WebMainResource;
  if (!(data instanceof Uint8Array)) return null;
  const frames = archive.WebSubframeArchives;
  const text = decodeHtml(data, typeof charset === 'string' ? charset : null);
  return {
    url: typeof url === 'string' && URL.canParse(url) ? url : null,
    html: typeof type === 'string' && isXhtml(type) ? xhtmlAsHtml(text) : text,
    frames: (Array.isArray(frames) ? frames : []).flatMap((frame) => pageOf(frame) ?? []),
  };
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
