import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor, readJson, TARGETS } from '../../tools/build/manifest.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { type Manifest, manifestFaults } from '../support/manifest-faults.ts';

const written = await readJson(join(ROOT, 'manifest.json'));

test.each(TARGETS)('the manifest for %s asks for what was agreed, and no more', (target) => {
  expect(manifestFaults(manifestFor(target, written, '1.0'))).toEqual([]);
});

const WIDER: readonly (readonly [what: string, change: Manifest, faults: readonly string[]])[] = [
  [
    'a further permission',
    { permissions: ['storage', 'activeTab', 'scripting', 'tabs'] },
    ['permissions'],
  ],
  ['an optional permission', { optional_permissions: ['history'] }, ['optional_permissions']],
  ['every site from the start', { host_permissions: ['<all_urls>'] }, ['host_permissions']],
  [
    'optional files of the disk',
    { optional_host_permissions: ['<all_urls>'] },
    ['optional_host_permissions'],
  ],
  [
    'its script on every page',
    { content_scripts: [{ matches: ['*://*/*'], js: ['recognise.js'], run_at: 'document_end' }] },
    ['content_scripts'],
  ],
  ['files that pages can read', { web_accessible_resources: [] }, ['web_accessible_resources']],
  ['pages that can write to it', { externally_connectable: {} }, ['externally_connectable']],
  [
    'a policy with code of elsewhere',
    { content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } },
    ['content_security_policy'],
  ],
  ['no policy', { content_security_policy: undefined }, ['content_security_policy']],
  ['another background', { background: { page: 'background.html' } }, ['background']],
  ['updates from elsewhere', { update_url: 'https://updates.example/' }, ['update_url']],
  [
    'the collecting of data',
    {
      browser_specific_settings: {
        gecko: { data_collection_permissions: { required: ['browsingActivity'] } },
      },
    },
    ['browser_specific_settings'],
  ],
];

test.each(WIDER)('a manifest with %s is refused', (_, change, faults) => {
  expect(manifestFaults({ ...manifestFor('firefox', written, '1.0'), ...change })).toEqual(faults);
});
