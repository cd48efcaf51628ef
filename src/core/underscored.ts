export type Underscored<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name;

/** Message keys may hold no hyphen (WebExtension format), our names do. */
export function underscored<Name extends string>(name: Name): Underscored<Name> {
  // The type says what the replacement does.
  return name.replaceAll('-', '_') as Underscored<Name>;
}
