import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from '../lib/find-browser.ts';
import { newProfile, removeProfile } from './firefox-profile.ts';
import { browserEnvironment, FONT_FOLDERS } from './font-sets.ts';
import type { LaunchOptions } from './test-browser.ts';

// A detached process outlives a parent that is stopped, unless it is ended too.
const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

export interface FirefoxProcess {
  readonly marionettePort: number;
  /** Ends it and removes its profile, unless that is to be kept. */
  end(): Promise<void>;
}

/** Starts Firefox with a temporary profile behind the proxy on `proxyPort`. */
export async function startFirefox(
  proxyPort: number,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('Firefox was not found; set FIREFOX_PATH');
  const marionettePort = await freePort();
  const profile = options.home?.profile ?? newProfile();
  const preferences = Object.entries(preferencesFor(proxyPort, marionettePort, options));
  const lines = preferences.map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const remote = ['--marionette', '--remote-allow-system-access', '--remote-debugging-port=0'];
  const args = ['--no-remote', '--profile', profile, ...remote, 'about:blank'];
  if (options.headless ?? true) args.unshift('--headless');
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    env: browserEnvironment(options),
  });
  const kill = () => killGroup(child);
  const killAndExit = () => {
    kill();
    process.exit(1);
  };
  process.once('exit', kill);
  for (const signal of SIGNALS) process.once(signal, killAndExit);
  return {
    marionettePort,
    end: async () => {
      await ended(child);
      process.off('exit', kill);
      for (const signal of SIGNALS) process.off(signal, killAndExit);
      if (!options.home) removeProfile(profile);
    },
  };
}

/** What Firefox does beside showing pages, and what nobody looks at here: it costs a quarter of the time. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'browser.uitour.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.cosmeticAnimations.enabled': false,
};

function preferencesFor(proxyPort: number, marionettePort: number, options: LaunchOptions) {
  return {
    'marionette.port': marionettePort,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.locale.requested': options.locale ?? 'en-US',
    'intl.accept_languages': options.locale ?? 'en-US',
    ...(options.forcedColours
      ? { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 }
      : {}),
    // A coarse pointer, without hover.
    ...(options.touch
      ? { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }
      : {}),
    // Asked permissions are granted at once: nobody is there to press the browser's own button.
    'extensions.webextOptionalPermissionPrompts': false,
    'privacy.reduceTimerPrecision': options.exactTimes !== true,
    ...(options.downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
    }),
    // Its sandbox lets pages read the fonts of the machine only.
    'security.sandbox.content.read_path_whitelist': FONT_FOLDERS.join(','),
    // What this project builds is not signed.
    'xpinstall.signatures.required': false,
    // A question's buttons do nothing at first, lest a person press them by mistake.
    'security.notification_enable_delay': 0,
    ...QUIET,
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => killGroup(child), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
