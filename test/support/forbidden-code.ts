/** What no script that we ship may contain, as its minified text shows it. */
export const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['code from text', /\beval\b\s*[(),.]|\bFunction\s*\(|\bset(Timeout|Interval)\s*\(\s*["'`]/],
  [
    'HTML from text',
    /\.(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|\bDOMParser|\bsetHTML|parseHTML|\.srcdoc\b/,
  ],
  [
    'a network API',
    /\b(fetch|importScripts)\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|new (Image|Worker|SharedWorker)\b/,
  ],
  ['code of another place', /\bimport\s*\(|\.src\s*=\s*["'`](https?:)?\/\//],
];

/** What of the above a script contains. */
export function forbiddenIn(script: string): readonly string[] {
  return FORBIDDEN.filter(([, pattern]) => pattern.test(script)).map(([what]) => what);
}
