interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  readonly isPrefix: boolean;
}

/**
 * The words of a Hunspell dictionary with all their forms, from the texts of its `.aff` and `.dic`
 * files. Affixes of one letter each, as English and Russian have them; compounds are left out.
 * Forms with a prefix and a suffix at once are included.
 */
export function* expandHunspell(aff: string, dic: string): Generator<string> {
  const affixes = readAffixes(aff);
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split(/[\t ]/)[0]?.split('/') ?? [];
    if (word === '') continue;
    const applied = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    const prefixes = applied.filter(({ isPrefix }) => isPrefix);
    const forms = [
      word,
      ...applied.filter(({ isPrefix }) => !isPrefix).flatMap((a) => apply(word, a)),
    ];
    yield* forms;
    for (const form of forms) for (const prefix of prefixes) yield* apply(form, prefix);
  }
}

function apply(word: string, { strip, add, condition, isPrefix }: Affix): string[] {
  if (!condition.test(word)) return [];
  if (isPrefix) return word.startsWith(strip) ? [add + word.slice(strip.length)] : [];
  return word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : [];
}

function readAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.trim().split(/\s+/);
    // The line before a rule's lines has Y or N where they have letters to strip, and a count.
    if ((kind !== 'PFX' && kind !== 'SFX') || /^[YN]$/.test(strip)) continue;
    const isPrefix = kind === 'PFX';
    const known = affixes.get(flag) ?? [];
    affixes.set(flag, known);
    known.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : (add.split('/')[0] ?? ''),
      condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`, 'u'),
      isPrefix,
    });
  }
  return affixes;
}
