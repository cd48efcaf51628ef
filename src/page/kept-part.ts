import { composedAncestorsOf, composedParentOf } from '../dom/composed.ts';
import type { Scanned, Stretch } from './scan-page.ts';

/** What of a long page is worth reading: the blocks that hold words of an article, and those near them. */
export class KeptPart {
  readonly #around = new Set<Element>();
  readonly #whole = new Set<Element>();

  constructor(stretches: readonly Stretch[], near: Scanned['near']) {
    for (const block of [...stretches.map((one) => one.block), ...near]) {
      this.#whole.add(block);
      for (const one of composedAncestorsOf(block)) this.#around.add(one);
    }
  }

  /** Asked for each element on the way down, an element's parent before it. */
  has(element: Element): boolean {
    if (this.#around.has(element)) return true;
    const parent = composedParentOf(element);
    if (!parent || !this.#whole.has(parent)) return false;
    this.#whole.add(element);
    return true;
  }
}
