import { spawnSync } from 'node:child_process';
import { aptHindrance, aptInstall } from './apt.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * The browsers that are here, of `wanted`, after having tried to install what is missing.
 * Says on standard output what it does, and in one line what cannot be had.
 */
export function needBrowsers(wanted: readonly BrowserName[]): readonly BrowserName[] {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  const packages = missing.map((name) => PACKAGES[name]);
  if (!hasOpenssl()) packages.push('openssl');
  if (packages.length > 0) install(packages);
  return wanted.filter((name) => findBrowser(name) !== null);
}

/** Whether openssl, which makes the test site's certificate, can be run. */
export function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;
}

function install(packages: readonly string[]): void {
  const list = packages.join(' ');
  const hindrance = aptHindrance();
  if (hindrance) {
    console.log(`Not here: ${list}. Not installed, as ${hindrance}; please install it yourself.`);
    return;
  }
  console.log(`Installing ${list} (apt-get) …`);
  // Ubuntu names Firefox otherwise, so one package must not stop the rest.
  const failed = packages.filter((name) => !aptInstall([name]));
  if (failed.length > 0) console.log(`Could not be installed: ${failed.join(' ')}.`);
}
