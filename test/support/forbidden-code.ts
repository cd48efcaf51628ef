/** What no script that we ship may contain, as its minified text shows it. */
export const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['code from text', /\beval\b\s*[(),.]|\bFunction\s*\(|\bset(Timeout|Interval)\s*\(\s*["'`]/],
  [
    'HTML from text',
    /\.(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|\bDOMParser|\bsetHTML|parseHTML|\.srcdoc\b/,
  ],
  // A worker from a packaged file beside the script, as the bundler writes it, asks nobody for anything.
  [
    'a network API',
    /\b(fetch|importScripts)\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|new (Image|SharedWorker)\b|new Worker\b(?!\(new URL\(new URL\(`[\w-]+\.js`,import\.meta\.url\))/,
  ],
  ['code from elsewhere', /\bimport\s*\(|\.src\s*=\s*["'`](https?:)?\/\//],
];

/** What of the above a script contains. */
export function forbiddenIn(script: string): readonly string[] {
  return FORBIDDEN.filter(([, pattern]) => pattern.test(script)).map(([what]) => what);
}
