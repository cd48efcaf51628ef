/**
 * Takes the browser's own accessors from its prototypes, once. A page can shadow any property of its
 * nodes: a form's field named `parentElement`, an image named `body`. A content script sees such
 * fields too (HTML, "named properties" of forms and documents); what it takes from the prototypes of
 * its own world, a page cannot reach.
 */

type Method = (this: object, ...given: readonly unknown[]) => unknown;
type Prototypes = Readonly<Record<string, { readonly prototype: object } | undefined>>;

declare global {
  /** Set in bundles, which run in a browser only. */
  const AFTERWORD_BUNDLED: true | undefined;
}

/** Browsers have all of what is taken on the prototypes that are named. */
const isBundled = typeof AFTERWORD_BUNDLED !== 'undefined';

/** The getter of `name` on the prototype of `owner`; not in a bundle where nobody calls it. */
/* @__NO_SIDE_EFFECTS__ */
export function takeGetter<Of extends object, Value>(
  owner: string,
  name: string,
): (target: Of) => Value {
  const get = describe(owner, name)?.get;
  if (get || isBundled) return (target) => get?.call(target) as Value;
  return (target) => {
    const found = find(target, name)?.get;
    return (found ? found.call(target) : Reflect.get(target, name)) as Value;
  };
}

/** The method `name` on the prototype of `owner`; not in a bundle where nobody calls it. */
/* @__NO_SIDE_EFFECTS__ */
export function takeMethod<Of extends object, Arguments extends readonly unknown[], Value>(
  owner: string,
  name: string,
): (target: Of, ...given: Arguments) => Value {
  const method = describe(owner, name)?.value as Method | undefined;
  if (method || isBundled) return (target, ...given) => method?.call(target, ...given) as Value;
  return (target, ...given) => {
    const found = (find(target, name)?.value ?? Reflect.get(target, name)) as Method | undefined;
    if (!found) throw new Error(`expected a method ${owner}.${name}`);
    return found.call(target, ...given) as Value;
  };
}

function describe(owner: string, name: string): PropertyDescriptor | undefined {
  const known = (globalThis as unknown as Prototypes)[owner];
  return known && Object.getOwnPropertyDescriptor(known.prototype, name);
}

/**
 * Outside a browser there are no prototypes before there is a document, and each library has its own:
 * a node leads to those of its class. Undefined where the library keeps the property in the node.
 */
function find(target: object, name: string): PropertyDescriptor | undefined {
  let at: object | null = Object.getPrototypeOf(target);
  for (; at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
