import { TOO_DEEP, type Unreadable, unreadable } from '../finding.ts';
import { isForbiddenKey, ownKey } from '../forbidden-key.ts';
import { MOST_ENTRIES, MOST_LEVELS } from './file-limits.ts';

type Path = readonly (string | number)[];

const [QUOTE, BACKSLASH, ...BRACKETS] = [...'"\\[{]}'].map((mark) => mark.charCodeAt(0));

/** Throws where JSON text nests deeper than a base: most readers of a tree call themselves for each level. */
export function refuseDepth(text: string, file: string): void {
  const [openList, openEntry, closeList, closeEntry] = BRACKETS;
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) isString = false;
    } else if (unit === QUOTE) isString = true;
    else if (unit === openList || unit === openEntry) depth++;
    else if (unit === closeList || unit === closeEntry) depth--;
    if (depth <= MOST_LEVELS) continue;
    const line = text.slice(0, at).split('\n').length;
    throw unreadable(file, line, TOO_DEEP);
  }
}

/** Throws what `refuse` makes of keys that every object has by itself, and of endless lists. */
export function refuseOddities(
  value: unknown,
  refuse: (path: Path, why: Unreadable) => Error,
  path: Path = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > MOST_ENTRIES)
    throw refuse(path, {
      code: 'too-many-entries',
      parameters: [value.length, MOST_ENTRIES],
      message: `${value.length} entries are too many (at most ${MOST_ENTRIES})`,
    });
  for (const [key, inner] of Object.entries(value)) {
    if (isForbiddenKey(key)) throw refuse(path, ownKey(key));
    if (typeof inner === 'object') refuseOddities(inner, refuse, [...path, key]);
  }
}
