import { expect, test } from 'vitest';
import { forbiddenIn } from '../support/forbidden-code.ts';

test.each([
  ['e=eval(t)', 'code from text'],
  ['(0,eval)(t)', 'code from text'],
  ['new Function("return 1")', 'code from text'],
  ['setTimeout("f()",9)', 'code from text'],
  ['e.innerHTML=t', 'HTML from text'],
  ['e.innerHTML+=t', 'HTML from text'],
  ['e.outerHTML=t', 'HTML from text'],
  ['e.insertAdjacentHTML("beforeend",t)', 'HTML from text'],
  ['document.write(t)', 'HTML from text'],
  ['new DOMParser().parseFromString(t,n)', 'HTML from text'],
  ['e.setHTMLUnsafe(t)', 'HTML from text'],
  ['Document.parseHTMLUnsafe(t)', 'HTML from text'],
  ['r.createContextualFragment(t)', 'HTML from text'],
  ['await fetch(t)', 'a network API'],
  ['new XMLHttpRequest', 'a network API'],
  ['new WebSocket(t)', 'a network API'],
  ['navigator.sendBeacon(t)', 'a network API'],
  ['new EventSource(t)', 'a network API'],
  ['importScripts(t)', 'a network API'],
  ['new Image', 'a network API'],
  ['new Worker(t)', 'a network API'],
  ['new Worker(new URL(new URL(t,import.meta.url).href))', 'a network API'],
  ['import("./x.js")', 'code from elsewhere'],
  ['s.src="https://cdn.example/x.js"', 'code from elsewhere'],
])('a script with %s is refused', (script, what) => {
  expect(forbiddenIn(script)).toEqual([what]);
});

test('a script that reads HTML, has a name like these or a packaged worker, is let through', () => {
  const script =
    'if(e.innerHTML===t)prefetch(t);this._docJSDOMParser=1;setTimeout(f,9);chrome.runtime.getURL(t);' +
    'new Worker(new URL(new URL(`worker-b2Sw.js`,import.meta.url).href,``+import.meta.url))';
  expect(forbiddenIn(script)).toEqual([]);
});
