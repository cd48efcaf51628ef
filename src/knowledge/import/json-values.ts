/** Reads of JSON of other programs: what is not as expected is absent. */

export type Json = Readonly<Record<string, unknown>>;

/** True for an object; false for null and for an array. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes one value without its list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects of a list, or the one that stands in its place, as JSON-LD allows. Other values are left out. */
export function objectsIn(value: unknown): readonly Json[] {
  return listOf(value).filter(isObject);
}

/** The text as it is, also where JSON-LD gives it a type or language; null for what is no text, or is blank. */
export function textOf(value: unknown): string | null {
  const text = isObject(value) ? value['@value'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** True where `type` or `@type` has the wanted one, alone or in a list. */
export function hasType({ type, '@type': full }: Json, wanted: string): boolean {
  return [...listOf(type), ...listOf(full)].includes(wanted);
}
