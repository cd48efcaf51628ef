import { slottedIn } from '../dom/composed.ts';
import { shadowRootOf } from '../dom/elements.ts';
import { firstChildOf, nextSiblingOf } from '../dom/nodes.ts';

/** No browser renders deeper trees than this. */
const DEEPEST = 4096;

/** The most shadow roots that are remembered. */
const MOST_TREES = 200;

/** A walk's position among the children of one element. */
interface Level {
  readonly element: Element;
  /** The next sibling, when children are visited one by one in the page's own order. */
  next: Node | null;
  /** Nodes assigned to a slot, which are a separate list. */
  readonly list: readonly Node[] | null;
  at: number;
}

/**
 * Walks the flat tree in layout order, one node per step, so that a walk can pause
 * between steps. If the page changes meanwhile, it may miss nodes but never runs for ever: each
 * step uses up one of a bounded number of nodes.
 */
export class ComposedWalk {
  /** The open shadow roots that were entered; only the first ones if there are very many. */
  readonly trees: ShadowRoot[] = [];
  readonly #levels: Level[] = [];
  #left: number;

  constructor(
    root: Element,
    /** Number of nodes after which the walk ends. */
    most: number,
    /** Called with each element that was entered, after its last child. */
    private readonly onLeave: (element: Element) => void,
  ) {
    this.#left = most;
    this.enter(root);
  }

  /** Visits the children of `element` next. Returns false and skips them if the tree is too deep. */
  enter(element: Element): boolean {
    if (this.#levels.length >= DEEPEST) return false;
    const list = slottedIn(element);
    const shadow = shadowRootOf(element);
    if (shadow && this.trees.length < MOST_TREES) this.trees.push(shadow);
    const next = list ? null : firstChildOf(shadow ?? element);
    this.#levels.push({ element, next, list, at: 0 });
    return true;
  }

  /** Null at the end. */
  next(): Node | null {
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      const node = level.list ? (level.list[level.at++] ?? null) : level.next;
      if (node && --this.#left > 0) {
        if (!level.list) level.next = nextSiblingOf(node);
        return node;
      }
      this.#levels.pop();
      this.onLeave(level.element);
    }
    return null;
  }
}
