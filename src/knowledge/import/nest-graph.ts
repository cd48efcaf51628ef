import { hasType, isObject, type Json, listOf, objectsIn } from './json-values.ts';

/** Where one node of an annotation names another. */
const NAMING: readonly string[] = ['body', 'target', 'items', 'selector', 'refinedBy', 'creator'];

/**
 * The annotations of a file that a store of RDF wrote (JSON-LD with `@graph`), each with the nodes that it
 * names in their places; any other file as it is.
 */
export function nestGraph(file: unknown): unknown {
  if (!isObject(file) || !Array.isArray(file['@graph'])) return file;
  const nodes = objectsIn(file['@graph']);
  const known = new Map(nodes.map((node) => [idOf(node), node]));
  const done = new Map<Json, Json>();

  function nested(node: Json): Json {
    const before = done.get(node);
    if (before) return before;
    // A node that is named within itself stays a name there.
    done.set(node, node);
    const named = NAMING.filter((key) => key in node);
    const placed = named.map((key) => [key, listOf(node[key]).map(place)]);
    const whole = { ...node, ...Object.fromEntries(placed) };
    done.set(node, whole);
    return whole;
  }

  function place(value: unknown): unknown {
    const inner = known.get(isObject(value) ? idOf(value) : value) ?? value;
    return isObject(inner) ? nested(inner) : inner;
  }

  return nodes.filter((node) => hasType(node, 'Annotation')).map(nested);
}

function idOf(node: Json): unknown {
  // A node without a name is named by nothing.
  return node.id ?? node['@id'] ?? node;
}
