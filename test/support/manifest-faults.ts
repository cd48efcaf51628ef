import { isDeepStrictEqual } from 'node:util';

export type Manifest = Readonly<Record<string, unknown>>;

const OUTLET = ['*://theduran.com/*', '*://www.theduran.com/*'];

/** What may reach a page, the network or the reader's data is exactly this, and every key beside it is known. */
const PINNED: Manifest = {
  manifest_version: 3,
  permissions: ['storage', 'activeTab', 'scripting'],
  host_permissions: OUTLET,
  optional_host_permissions: ['*://*/*'],
  // Top frame only, in a world of its own, after the page's text is there.
  content_scripts: [{ matches: OUTLET, js: ['recognise.js'], run_at: 'document_end' }],
  content_security_policy: {
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  },
};

/** Keys that say how the extension is called and shown. */
const PLAIN = [
  ...['name', 'description', 'version', 'default_locale', 'icons'],
  ...['action', 'options_ui', 'commands', 'background'],
];

const BACKGROUNDS = [{ service_worker: 'background.js' }, { scripts: ['background.js'] }];
const COLLECTED = { required: ['none'] };

/** Keys of a built manifest that ask for more than agreed, or that nobody agreed on; none when it is in order. */
export function manifestFaults(manifest: Manifest): readonly string[] {
  const own = Object.keys(manifest).filter((key) => !PLAIN.includes(key));
  const judged = new Set([...own, ...Object.keys(PINNED), 'background']);
  return [...judged].filter((key) => !isAgreed(key, manifest[key]));
}

function isAgreed(key: string, value: unknown): boolean {
  switch (key) {
    case 'background':
      return BACKGROUNDS.some((one) => isDeepStrictEqual(one, value));
    case 'minimum_chrome_version':
      return typeof value === 'string';
    case 'browser_specific_settings': {
      const { gecko, ...rest } = value as Readonly<Record<string, Manifest>>;
      const allowed = ['id', 'strict_min_version', 'data_collection_permissions'];
      return (
        Object.keys(gecko ?? {}).every((name) => allowed.includes(name)) &&
        Object.keys(rest).every((name) => name === 'gecko_android') &&
        isDeepStrictEqual(gecko?.data_collection_permissions, COLLECTED)
      );
    }
    default:
      return isDeepStrictEqual(PINNED[key], value);
  }
}
