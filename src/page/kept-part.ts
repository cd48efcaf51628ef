import { composedAncestorsOf, composedParentOf } from '../dom/composed.ts';
import type { Scanned, Stretch } from './scan-page.ts';

/** The most elements kept of a block that is only near the article: one with more is no paragraph of it. */
export const MOST_NEAR = 500;

/** The part of a long page that is worth reading: blocks that hold words of an article, and those near them. */
export class KeptPart {
  readonly #around = new Set<Element>();
  /** Maps each element of a block to how many more the block may have. */
  readonly #whole = new Map<Element, { left: number }>();

  constructor(stretches: readonly Stretch[], near: Scanned['near']) {
    for (const block of near) this.#add(block, MOST_NEAR);
    for (const { block } of stretches) this.#add(block, Number.POSITIVE_INFINITY);
  }

  #add(block: Element, left: number): void {
    this.#whole.set(block, { left });
    for (const one of composedAncestorsOf(block)) this.#around.add(one);
  }

  /** Called for each element on the way down, always after its parent. */
  has(element: Element): boolean {
    if (this.#around.has(element) || this.#whole.has(element)) return true;
    const parent = composedParentOf(element);
    const block = parent && this.#whole.get(parent);
    if (!block || block.left-- < 1) return false;
    this.#whole.set(element, block);
    return true;
  }
}
