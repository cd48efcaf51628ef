import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Harness test',
  version: '1.0',
  permissions: ['storage', 'activeTab'],
  host_permissions: ['https://theduran.com/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  action: { default_popup: 'popup.html' },
  browser_specific_settings: { gecko: { id: 'harness-test@afterword.invalid' } },
  content_scripts: [{ matches: ['https://theduran.com/*'], js: ['content.js'] }],
};

// The shape of the real one: painted words, and a button in a closed shadow root.
const CONTENT = `{
  const heading = document.querySelector('h1').firstChild;
  const range = new Range();
  range.setStart(heading, 3);
  range.setEnd(heading, 10);
  CSS.highlights.set('afterword-claim-fact', new Highlight(range));
  const host = document.createElement('span');
  host.setAttribute('afterword-root', '');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.setAttribute('aria-label', 'Note 1');
  button.style.cssText = 'position:fixed;left:20px;top:120px;width:40px;height:40px';
  button.addEventListener('click', ({ isTrusted }) => { button.textContent = 'pressed ' + isTrusted; });
  root.append(button);
  document.documentElement.append(host);
}`;

// Another number each time it starts.
const BACKGROUND = `
  const start = String(Math.random());
  (globalThis.browser ?? chrome).runtime.onMessage.addListener((_, sender, answer) => { answer(start); });`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Harness test</title>
<p id="where"></p><button type="button">Press</button>
<label>Notes here <input type="checkbox" role="switch"></label><script src="popup.js"></script>`;

const POPUP = `
  const api = globalThis.browser ?? chrome;
  api.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    document.querySelector('#where').textContent = 'over ' + tab.url;
  });
  document.querySelector('button').addEventListener('click', ({ currentTarget, isTrusted }) => {
    currentTarget.textContent = 'pressed ' + isTrusted;
  });`;

/** Writes a small extension into a temporary folder and returns that folder. */
export function writeTinyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-tiny-'));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'content.js': CONTENT,
    'background.js': BACKGROUND,
    'popup.html': PAGE,
    'popup.js': POPUP,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
