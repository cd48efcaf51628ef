import { expect, test } from 'vitest';
import { composedAncestorsOf } from '../../src/dom/composed.ts';
import { attributeOf, localNameOf, queryAll } from '../../src/dom/elements.ts';
import {
  contains,
  isConnected,
  isElement,
  nextSiblingOf,
  parentElementOf,
} from '../../src/dom/nodes.ts';
import { documentOf } from '../support/dom.ts';

/** What a form does with a field of that name. */
function shadow(form: Element, field: Element, ...names: readonly string[]): void {
  for (const name of names) Object.defineProperty(form, name, { value: field });
}

test('reads go past fields that are named like properties', () => {
  const document = documentOf('<form id="f" class="c"><input><p>Words</p></form><p>After</p>');
  const [form, field] = [...queryAll(document, 'form, input')] as [Element, Element];
  const names = 'parentElement parentNode nextSibling nodeType localName contains getAttribute';
  shadow(form, field, ...`${names} isConnected querySelectorAll assignedSlot`.split(' '));
  const [words] = queryAll(form, 'p');
  expect(form.parentElement).toBe(field);
  expect(parentElementOf(form)).toBe(document.body);
  expect(localNameOf(form)).toBe('form');
  expect(attributeOf(form, 'class')).toBe('c');
  expect(isElement(form) && isConnected(form)).toBe(true);
  expect(words && contains(form, words)).toBe(true);
  expect((nextSiblingOf(form) as Element).textContent).toBe('After');
});

test('a walk upwards ends where a field leads down again', () => {
  const document = documentOf('<form><input><p>Words</p></form>');
  const [form, field, words] = [...queryAll(document, 'form, input, p')] as Element[];
  if (!form || !field || !words) throw new Error('expected form, field and words');
  shadow(form, field, 'parentElement', 'parentNode', 'assignedSlot');
  expect(composedAncestorsOf(words).map(localNameOf)).toEqual(['p', 'form', 'body', 'html']);
});

test('the way up leads through slots and shadow roots', () => {
  const document = documentOf('<my-card><p>Words</p></my-card>');
  const [card, words] = [...queryAll(document, 'my-card, p')] as [Element, Element];
  const root = card.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><slot></slot></section>';
  expect(composedAncestorsOf(words).map(localNameOf)).toEqual(
    'p slot section my-card body html'.split(' '),
  );
});
