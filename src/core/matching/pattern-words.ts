import { QuotedWord } from '../lexicon/quoted-word.ts';
import type { Folder } from '../text/folder.ts';
import { unitAt } from '../text/unit-at.ts';
import type { WordList } from '../text/word-list.ts';
import { wordText } from './word-text.ts';

/** The words of a text that patterns share, with their numbers in the vocabulary. */
export class SharedWords {
  private readonly known: QuotedWord[] = [];

  constructor(
    readonly text: string,
    readonly list: WordList,
    readonly ids: Int32Array,
    private readonly folder: Folder,
  ) {}

  wordAt(at: number): QuotedWord {
    const known = this.known[at];
    if (known !== undefined) return known;
    const { starts, ends } = this.list;
    const text = wordText(this.text, starts[at] ?? 0, ends[at] ?? 0, this.folder);
    const word = new QuotedWord(text);
    this.known[at] = word;
    return word;
  }
}

/** Words of a claim or of what stands around it. */
export class PatternWords {
  /** Their numbers in the vocabulary. */
  readonly ids: Int32Array;
  readonly flags: Uint8Array;

  /** The shared words from `from` to `to`, `to` excluded. */
  constructor(
    private readonly shared: SharedWords,
    private readonly from: number,
    to: number,
  ) {
    this.ids = shared.ids.subarray(from, Math.max(from, to));
    this.flags = shared.list.flags.subarray(from, Math.max(from, to));
  }

  /** The folded word; made when it is first asked for, since most claims match without it. */
  wordAt(index: number): QuotedWord {
    return this.shared.wordAt(this.from + index);
  }

  textAt(index: number): string {
    return this.wordAt(index).text;
  }

  /** The word as the claim writes it. */
  originalAt(index: number): string {
    const { starts, ends } = this.shared.list;
    return this.shared.text.slice(starts[this.from + index] ?? 0, ends[this.from + index] ?? 0);
  }

  /** The first UTF-16 unit of the word as the claim writes it. */
  firstUnitAt(index: number): number {
    return unitAt(this.shared.text, this.shared.list.starts[this.from + index] ?? 0);
  }

  /** What stands between the word and the one before it. */
  gapBefore(index: number): string {
    const { starts, ends } = this.shared.list;
    const at = this.from + index;
    return this.shared.text.slice(ends[at - 1] ?? 0, starts[at] ?? 0);
  }
}
