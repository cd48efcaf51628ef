/** True for names that every object has by itself: a schema would not see that they are not ours. */
export function isForbiddenKey(key: string): boolean {
  return key in Object.prototype;
}
