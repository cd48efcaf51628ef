import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserName, findBrowser } from '../tools/lib/find-browser.ts';
import { ROOT } from '../tools/lib/root.ts';
import { needBrowsers } from '../tools/lib/system-needs.ts';
import { build } from './build.ts';

const ARTICLE = 'https://theduran.com/belarus-pivot-russia/';

const [wanted = 'firefox'] = process.argv.slice(2);
if (wanted !== 'firefox' && wanted !== 'chromium') {
  throw new Error(`npm start -- ${wanted}: expected firefox or chromium`);
}
const name: BrowserName = wanted;
if (!needBrowsers([name]).includes(name)) process.exit(1);

console.log('Building, and again on every change …');
await build({ watch: true });
console.log(`Starting ${name}; it reloads the extension after every build. Ctrl+C ends both.`);
const webExt = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
    'run',
    `--source-dir=${join(ROOT, 'dist', name)}`,
    `--start-url=${ARTICLE}`,
    name === 'chromium' ? '--target=chromium' : '--target=firefox-desktop',
    `--${name}${name === 'chromium' ? '-binary' : ''}=${findBrowser(name)}`,
  ],
  { stdio: 'inherit' },
);
webExt.once('exit', (code) => process.exit(code ?? 0));
