/** Addresses that carry another address: archives, caches, accelerated copies. */
const WRAPPERS: readonly RegExp[] = [
  /^(?:web|wayback)\.archive\.org\/web\/(?:\d+|\*)[a-z_]*\/(.+)$/i,
  // Replayed by pywb or OpenWayback, as national libraries and Memento's services do: a stamp of 14 digits.
  /^[^/?]+\/(?:[\w-]+\/){0,3}\d{14}(?:[a-z]{2}_)?\/(https?:\/.+)$/i,
  /^archive\.(?:today|ph|is|li|md|vn|fo)\/(?:\d[\d.-]*|o\/\w+|newest)\/(.+)$/i,
  /^webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]*:)?([^+&]+)/i,
  /^(?:[\w-]+\.)?cdn\.ampproject\.org\/\w\/(?:s\/)?(.+)$/i,
  /^google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i,
];

/** The address that is written in an archive's, `address` being without scheme and `www.`; undefined in any other. */
function innerOf(address: string): string | undefined {
  for (const wrapper of WRAPPERS) {
    const inner = wrapper.exec(address)?.[1];
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Parameters that name an article; all others say how a reader came or wants to see it. */
const NAMING = /^(?:p|id|page_id|article|articleid|story|newsid|nid)=\w+$/;

/** The parts of a path that only say how an article is shown. */
const VARIANT = /(?:\/(?:amp|print|printable|index\.(?:html?|php)))+$|\.amp(?=\.html?$)/g;

/**
 * An address as fingerprints have it: without scheme, `www.`, mobile and print variants,
 * tracking, fragment and trailing slash; the archived address where it is an archive's.
 * Comes out empty for what is no address on the web.
 */
export function normaliseAddress(url: string): string {
  let address = stripped(url);
  // An archive may have archived an archive; deeper nesting is not met.
  for (let depth = 0; depth < 3; depth++) {
    const inner = innerOf(address);
    if (inner === undefined) break;
    address = stripped(inner.replace(/^(https?):\/(?=[^/])/, '$1://'));
  }
  const [, host = '', path = '', query = ''] = /^([^/?]*)([^?]*)\??(.*)$/.exec(address) ?? [];
  const named = query
    .split('&')
    .filter((part) => NAMING.test(part))
    .sort()
    .join('&');
  const plainHost = host.replace(/^(?:m|mobile|amp)\.(?=[^.]+\.)/, '').replace(/:(?:80|443)$/, '');
  const plainPath = path.replace(/\/+$/, '').replace(VARIANT, '').replace(/\/+$/, '');
  return plainHost + plainPath + (named === '' ? '' : `?${named}`);
}

/** The address that an archive's, a cache's or an accelerated copy's carries, as it is written; null for any other. */
export function archivedAddress(url: string): string | null {
  const inner = innerOf(url.replace(/^https?:\/\/(?:www\d?\.)?/i, ''));
  const address = inner?.replace(
    /^(?:(https?):\/{1,2})?/i,
    (_, scheme) => `${scheme ?? 'https'}://`,
  );
  return address !== undefined && URL.canParse(address) ? address : null;
}

function stripped(url: string): string {
  const plain = /%[\da-f]{2}/i.test(url) ? decoded(url) : url;
  return plain
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/#.*$/, '')
    .replace(/^www\d?\./, '');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray percent sign: the address is compared as it is written.
    return url;
  }
}
