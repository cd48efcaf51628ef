/**
 * Names sound alike in Latin and Cyrillic letters but are spelled by many tables (Poczobut, Почобут,
 * Пачобут; Hrodna, Гродно). The key keeps what the tables agree on: `c`, `ch`, `sz` and `ш` are one
 * hiss, `g` and `h` one sound, vowels fall into three, and doubled letters count once.
 */
export function soundKey(name: string): string {
  const latin = [...name.toLowerCase().normalize('NFKD')]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('')
    .replace(/[^a-z]/g, '');
  return SOUNDS.reduce((key, [sound, as]) => key.replace(sound, as), latin)
    .replace(/(.)\1+/g, '$1')
    .replace(/[ae]+$/, '');
}

/** A key that is shorter says too little: many words begin with it. */
export const SHORTEST_KEY = 4;

/** Letters that an inflected name may have beyond its key: `Келлогом`. */
const LONGEST_ENDING = 3;

/** True where a word with the key `word` may be an inflected form of the name with the key `name`. */
export function soundsLike(word: string, name: string): boolean {
  return word.startsWith(name) && word.length - name.length <= LONGEST_ENDING;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|tsch|szcz/g, 's'],
  [/kh/g, 'g'],
  [/ts|ch|cz|sh|sz|zh|rz|ph/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/[hg]/g, 'g'],
  [/[wf]/g, 'v'],
  [/[yj]/g, 'e'],
  [/[ie]+/g, 'e'],
  [/[ao]+/g, 'a'],
];

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};
