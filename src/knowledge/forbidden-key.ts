import type { Unreadable } from './finding.ts';

/** True for names that every object has by itself: a schema would not see that they are not ours. */
export function isForbiddenKey(key: string): boolean {
  return key in Object.prototype;
}

/** Why such a key is refused. */
export function ownKey(key: string): Unreadable {
  return { code: 'own-key', parameters: [key], message: `has a key "${key}"; take it out` };
}
