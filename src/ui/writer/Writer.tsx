import { ModalHolder } from '../ModalHolder.tsx';
import type { MarginLayout } from '../margin/measure-margin.ts';
import { Underlines } from '../margin/Underlines.tsx';
import type { Messages } from '../messages/create-messages.ts';
import { MessagesContext } from '../messages/MessagesContext.tsx';
import { Popover } from '../Popover.tsx';
import { SelectionButton } from './SelectionButton.tsx';
import { WriterContext } from './WriterContext.tsx';
import { WriterMargin } from './WriterMargin.tsx';
import { WriterPanel, type WriterView } from './WriterPanel.tsx';
import type { SelectedWords, WriterHost, WriterModel } from './writer-model.ts';

/** Everything that the writer's surfaces show follows from this. */
export interface WriterState {
  readonly model: WriterModel;
  readonly view: WriterView;
  readonly selected: SelectedWords | null;
  readonly layout: MarginLayout;
  /** How often our element was moved on the page: each move closes its popovers. */
  readonly moves: number;
  readonly behindModal: boolean;
  /** True if the panel is on the left: the article is on the right, so less of it is covered. */
  readonly isLeft: boolean;
  /** Announced to screen readers. */
  readonly said: string;
}

interface WriterProps {
  readonly state: WriterState;
  readonly host: WriterHost;
  readonly messages: Messages;
  onView(view: WriterView): void;
  onNote(): void;
}

/** All surfaces of the writer on a page. */
export function Writer({ state, host, messages, onView, onNote }: WriterProps) {
  const { model, view, selected, layout, moves } = state;
  const isBar = 'form' in view && view.form === 'bar';
  return (
    <MessagesContext.Provider value={messages}>
      <WriterContext.Provider value={{ model, host }}>
        <div class="page-layer">
          <Underlines lines={layout.underlines} />
          {model.hasMargin && (
            <WriterMargin
              layout={layout}
              open={'note' in view ? view.note : null}
              onOpen={(note) => onView({ note })}
            />
          )}
          <p class="hidden-text" role="status">
            {state.said}
          </p>
        </div>
        <ModalHolder isNeeded={state.behindModal}>
          <Popover
            class={`writer docked${isBar ? ' bar' : ''}${state.isLeft ? ' left' : ''}`}
            label={messages.t('writer_label')}
            role="region"
            moves={moves}
            onShown={() => () => undefined}
          >
            <WriterPanel view={view} onView={onView} />
          </Popover>
          {selected && <SelectionButton words={selected} moves={moves} onNote={onNote} />}
        </ModalHolder>
      </WriterContext.Provider>
    </MessagesContext.Provider>
  );
}
