/** The items with these ids, in the order of the ids; unknown ids are skipped. */
export function byIds<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
