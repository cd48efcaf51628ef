import { chooseTarget } from '../../core/writing/choose-target.ts';
import type { Draft } from '../../core/writing/draft.ts';
import { addNote } from '../../core/writing/operations.ts';
import { groundOf } from '../../page/page-colour.ts';
import type { PageText } from '../../page/page-text.ts';
import { Painter } from '../../page/paint.ts';
import { isSameRange, selectedRange } from '../../page/selected-range.ts';
import { spanOfRange } from '../../page/span-of-range.ts';
import { bringIntoView } from '../../ui/host/bring-into-view.ts';
import { choosePalette, type Palette } from '../../ui/marks/choose-palette.ts';
import type { WriterHandle } from '../../ui/writer/mount-writer.tsx';
import { NOTE_SHORTCUT } from '../../ui/writer/note-shortcut.ts';
import { refusalKey } from '../../ui/writer/obstacle-key.ts';
import type {
  KeptState,
  NoteOnPage,
  Obstacle,
  WriterHost,
  WriterModel,
} from '../../ui/writer/writer-model.ts';
import { exportDraft } from '../drafts/export-draft.ts';
import { today } from '../today.ts';
import { BoundNotes } from './bound-notes.ts';
import { DraftCheck } from './draft-check.ts';
import { NoteSearch } from './note-search.ts';
import { obstacleOn, refusalOf } from './obstacle.ts';
import { traitsOf } from './page-traits.ts';
import { paintActiveNote, paintNotes } from './paint-notes.ts';
import { readWords } from './read-words.ts';
import type { WritingOptions } from './writing-options.ts';

/** One page on which notes are written: shows the draft on the page, and puts what is done there into the draft. */
export class WritingSession {
  readonly #options: WritingOptions;
  readonly #painter = new Painter();
  readonly #search: NoteSearch;
  readonly #check: DraftCheck;
  #kept: KeptState = 'kept';
  #palette: Palette;
  #handle: WriterHandle | null = null;
  #selected: Range | null = null;
  /** Words that have just been noted stay selected, and are not offered again. */
  #noted: Range | null = null;
  readonly #bound = new BoundNotes();
  #obstacle: Obstacle | null;

  constructor(options: WritingOptions) {
    this.#options = options;
    this.#search = new NoteSearch(options.text, options.signal);
    const { rules, signal } = options;
    const onFindings = () => this.#refresh();
    this.#check = new DraftCheck({ check: rules.check, onFindings, signal });
    this.#obstacle = obstacleOn(options.document, options.text);
    this.#palette = choosePalette(groundOf(options.text.root));
    options.dress(this.#palette);
    options.signal.addEventListener('abort', () => {
      this.#painter.eraseAll();
    });
  }

  get #draft(): Draft {
    return this.#options.keeper.kept.draft;
  }

  get text(): PageText {
    return this.#search.found.text;
  }

  readonly host: WriterHost = {
    change: (next, kind) => this.#options.keeper.change(next, kind),
    undo: () => this.#options.keeper.undo(),
    redo: () => this.#options.keeper.redo(),
    readSelection: () => this.select(true),
    noteSelected: () => this.#noteSelected(),
    highlight: (state, note) => paintActiveNote(this.#painter, state, note),
    bringIntoView: ({ mark }) => {
      const range = mark.range();
      if (range) bringIntoView(range);
    },
    save: (form) => {
      const saved = exportDraft(this.#draft, form);
      if (saved?.release) this.#options.keeper.release(saved.release);
      return saved?.name ?? null;
    },
    say: (words) => this.#handle?.say(words),
    close: () => this.#options.close(),
  };

  model(): WriterModel {
    const { document, keeper, rules } = this.#options;
    const { draft, undo, redo } = keeper.kept;
    return {
      draft,
      canUndo: undo.length > 0,
      canRedo: redo.length > 0,
      notes: this.#bound.of(this.#draft, this.#search.found),
      findings: this.#check.findings,
      proposedAsOf: (note) => rules.proposedAsOf(draft, note),
      notesLanguage: rules.languageOf(draft),
      kept: this.#kept,
      palette: this.#palette,
      obstacle: this.#obstacle,
      column: this.#search.text.root,
      ...traitsOf(document),
    };
  }

  show(handle: WriterHandle): void {
    this.#handle = handle;
  }

  /** To be called after the draft changed. */
  async draftChanged(): Promise<void> {
    this.#check.ask(this.#draft);
    await this.#search.run(this.#draft);
    this.#refresh();
  }

  keptState(kept: KeptState): void {
    this.#kept = kept;
    this.#refresh();
  }

  /** Reads the words of a changed page again. Resolves with milliseconds of work. */
  async look(): Promise<number> {
    const { document, signal } = this.#options;
    const started = performance.now();
    this.#search.reread(await readWords(document, signal));
    this.#obstacle = obstacleOn(document, this.#search.text);
    await this.#search.run(this.#draft);
    this.#refresh();
    return performance.now() - started;
  }

  recolour(): void {
    const palette = choosePalette(groundOf(this.#search.text.root));
    if (JSON.stringify(palette) === JSON.stringify(this.#palette)) return;
    this.#palette = palette;
    this.#options.dress(palette);
    this.#refresh();
  }

  /** Repaints what the page removed from its registry. True if it had removed anything. */
  mend(): boolean {
    return this.#painter.restore();
  }

  /** To be called after the selection changed or was cleared. */
  select(isOwn: boolean): void {
    const { document, messages } = this.#options;
    const range = selectedRange(document, this.#search.text.trees);
    const span = range && spanOfRange(this.#search.found.text, range);
    // A selection in our own surfaces has no words of the page.
    if (!range || String(range).trim() === '' || !(isOwn || this.#selected)) {
      this.#selected = null;
      this.#handle?.select(null);
      return;
    }
    if (isSameRange(range, this.#selected) || isSameRange(range, this.#noted)) return;
    this.#noted = null;
    this.#selected = range;
    const refusal = span ? null : refusalOf(document, this.#search.text, this.#draft, range);
    this.#handle?.select({ refusal, range: () => range });
    this.#handle?.say(
      refusal ? messages.t(refusalKey(refusal)) : messages.t('writer_selected', NOTE_SHORTCUT),
    );
  }

  noteAt(id: string | null): NoteOnPage | null {
    return (
      this.#bound.of(this.#draft, this.#search.found).find(({ note }) => note.id === id) ?? null
    );
  }

  #noteSelected(): string | null {
    const { keeper } = this.#options;
    const span = this.#selected && spanOfRange(this.#search.text, this.#selected);
    const target = span && chooseTarget(this.#search.text.text, span);
    this.#noted = this.#selected;
    this.#selected = null;
    if (!target) return null;
    let added: string | null = null;
    keeper.change((draft) => {
      const next = addNote(this.#search.inNewWords(draft), target, today());
      added = next.notes.at(-1)?.id ?? null;
      return next;
    });
    return added;
  }

  #refresh(): void {
    const { signal } = this.#options;
    if (signal.aborted) return;
    const model = this.model();
    paintNotes(this.#painter, model.notes);
    this.#handle?.update(model);
  }
}
