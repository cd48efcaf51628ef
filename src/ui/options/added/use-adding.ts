import { useRef, useState } from 'preact/hooks';
import type { AddChoice, AddedSummary } from '../../../core/model/added-summary.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type {
  AddedProps,
  AddOutcome,
  PreparedFile,
  PrepareStep,
  Preparing,
} from './added-props.ts';

/** The progress of adding one file. */
export type AddingState =
  | { readonly at: 'idle' }
  | {
      readonly at: 'working';
      readonly file: string;
      readonly step: PrepareStep | 'asking' | 'storing';
    }
  | {
      readonly at: 'answer';
      readonly file: string;
      readonly given: File;
      readonly prepared: PreparedFile;
      /** The result of the last press of "Add". */
      readonly outcome: AddOutcome | null;
    };

export interface Adding {
  readonly state: AddingState;
  begin(file: File, replaces: Pick<AddedSummary, 'id'> | null): void;
  /** Must be called straight from a press. */
  add(choice: AddChoice | null): void;
  end(): void;
}

/** Takes one file from choice to storage. `onDone` gets the message to show after adding one. */
export function useAdding(
  { onPrepare }: Pick<AddedProps, 'onPrepare'>,
  onDone: (said: string) => void,
): Adding {
  const { t } = useMessages();
  const [state, setState] = useState<AddingState>({ at: 'idle' });
  const running = useRef<Preparing | null>(null);
  const end = () => {
    running.current?.cancel();
    running.current = null;
    setState({ at: 'idle' });
  };
  return {
    state,
    end,
    begin(file, replaces) {
      running.current?.cancel();
      const { name } = file;
      setState({ at: 'working', file: name, step: 'reading' });
      const preparing = onPrepare(file, {
        replaces: replaces?.id ?? null,
        onStep: (step) => {
          if (running.current === preparing) setState({ at: 'working', file: name, step });
        },
      });
      running.current = preparing;
      preparing.result.then((prepared) => {
        if (running.current !== preparing) return;
        setState({ at: 'answer', file: name, given: file, prepared, outcome: null });
      });
    },
    add(choice) {
      if (state.at !== 'answer' || state.prepared.kind !== 'ready') return;
      const { file, given, prepared } = state;
      // Asks for the browser's permission first: the question must come straight from a click.
      const adding = prepared.add(choice);
      const preparing = running.current;
      setState({ at: 'working', file, step: choice?.mode === 'sites' ? 'asking' : 'storing' });
      adding.then((outcome) => {
        if (running.current !== preparing) return;
        if (outcome !== 'done') return setState({ at: 'answer', file, given, prepared, outcome });
        const { title, version } = prepared.base;
        end();
        onDone(prepared.change ? t('added_updated', title, version) : t('added_done', title));
      });
    },
  };
}
