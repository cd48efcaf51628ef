import { slottedIn } from '../dom/composed.ts';
import { shadowRootOf } from '../dom/elements.ts';
import { firstChildOf, nextSiblingOf } from '../dom/nodes.ts';

/** Deeper trees than this are not shown by any browser. */
const DEEPEST = 4096;

/** Shadow roots that are remembered. */
const MOST_TREES = 200;

/** Where a walk stands among the children of one element. */
interface Level {
  readonly element: Element;
  /** The sibling that comes next, where children are taken one by one as the page has them. */
  next: Node | null;
  /** What was assigned to a slot: a list of its own. */
  readonly list: readonly Node[] | null;
  at: number;
}

/**
 * Walks the flat tree in the order in which it is laid out, one node a step, so that a walk can rest
 * between two steps. A page that changes meanwhile makes it miss nodes, never go on for ever: each
 * step takes one more node of a bounded number.
 */
export class ComposedWalk {
  /** The open shadow roots that were entered, the first ones of very many. */
  readonly trees: ShadowRoot[] = [];
  readonly #levels: Level[] = [];
  #left: number;

  constructor(
    root: Element,
    /** Nodes after which the walk ends. */
    most: number,
    /** Told of each element that was entered, after its last child. */
    private readonly onLeave: (element: Element) => void,
  ) {
    this.#left = most;
    this.enter(root);
  }

  /** The children of `element` come next. False, and nothing comes, where the tree is too deep. */
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
