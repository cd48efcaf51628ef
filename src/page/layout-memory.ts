import { composedAncestorsOf } from '../dom/composed.ts';
import { attributeOf } from '../dom/elements.ts';
import type { Flow, Layout } from './layout.ts';

/** Asks about each element only once per look at the page. */
export class LayoutMemory {
  readonly #flows = new Map<Element, Flow>();

  constructor(
    /** The same, without the memory. */
    readonly ask: Layout,
  ) {}

  readonly layout: Layout = (element) => {
    let flow = this.#flows.get(element);
    if (flow === undefined) {
      flow = this.ask(element);
      this.#flows.set(element, flow);
    }
    return flow;
  };

  /** The outermost element that hides the content of `element`; null if none does. */
  hiderOf(element: Element): Element | null {
    const hider = composedAncestorsOf(element).findLast((one) => this.layout(one) === 'hidden');
    if (hider) return hider;
    return this.layout(element) === 'invisible' ? element : null;
  }

  /** The outermost enclosing element that is there for the eye alone; null if there is none. */
  asideOf(element: Element): Element | null {
    const isAside = (one: Element) => attributeOf(one, 'aria-hidden') === 'true';
    return composedAncestorsOf(element).findLast(isAside) ?? null;
  }
}
