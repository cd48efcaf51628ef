import { aptHindrance, aptInstall } from './apt.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';

/**
 * The one list of what the commands need besides Node and its packages, each with the Debian package
 * that has it. `.ci/bare-root` proves that nothing is missing from it.
 */
const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * The browsers that are here, of `wanted`, after having tried to install what is missing.
 * Says on standard output what it does, and in one line what cannot be had.
 */
export function needBrowsers(wanted: readonly BrowserName[]): readonly BrowserName[] {
  const isHere = (name: BrowserName) => findBrowser(name) !== null;
  const missing = wanted.filter((name) => !isHere(name));
  if (missing.length > 0) install(missing.map((name) => DEBIAN_PACKAGES[name]));
  return wanted.filter(isHere);
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
