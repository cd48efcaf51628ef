import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { isShownAt } from '../core/model/density.ts';
import { Chip } from './chip/Chip.tsx';
import { Margin } from './margin/Margin.tsx';
import { Underlines } from './margin/Underlines.tsx';
import { kindKey, verdictKey } from './messages/keys.ts';
import { MessagesContext } from './messages/MessagesContext.tsx';
import type { Messages } from './messages/messages.ts';
import { ClaimNote } from './note/ClaimNote.tsx';
import { DisclaimerNote } from './note/DisclaimerNote.tsx';
import { MentionNote } from './note/MentionNote.tsx';
import { NotePopover } from './note/NotePopover.tsx';
import type { OverlayActions } from './overlay-actions.ts';
import type { OverlayHost, OverlayModel } from './overlay-model.ts';
import { DISCLAIMER, type OverlayState } from './overlay-state.ts';
import { Popover } from './Popover.tsx';
import type { PanelProps } from './panel-props.ts';
import { PrintedNotes } from './print/PrintedNotes.tsx';

export interface OverlayProps {
  readonly state: OverlayState;
  readonly actions: OverlayActions;
  readonly host: OverlayHost;
  readonly messages: Messages;
  readonly panel: ComponentType<PanelProps>;
  readonly url: string;
}

/** Everything of ours on a page: what lies beside the text, the open note, the panel. */
export function Overlay(props: OverlayProps) {
  const { state, actions, messages } = props;
  const { model, layout, chip, open, tab } = state;
  const shown = useMemo(() => shownNotes(model), [model]);
  return (
    <MessagesContext.Provider value={messages}>
      <div class="page-layer">
        <Underlines lines={layout.underlines} />
        <Chip
          model={model}
          place={chip}
          rulerRef={actions.chipRuler}
          onOpen={() => actions.openPanel(model.article ? 'claims' : 'timeline')}
          onWho={() => actions.openPanel('who')}
          onCollapse={props.host.setChipCollapsed}
        />
        <Margin
          layout={layout}
          notes={shown}
          mentions={model.mentions}
          open={open?.number === DISCLAIMER ? 'disclaimer' : (open?.number ?? null)}
          titleOf={({ event }) => titleOf(state, event)}
          onPress={(number) => actions.press(number, true)}
          onFocus={actions.focus}
          onBlur={actions.blur}
          onDagger={() => actions.press(DISCLAIMER, true)}
        />
      </div>
      {open && <OpenNote key={open.number} {...props} />}
      {tab && <OpenPanel {...props} />}
      {model.printNotes && state.details.state === 'ready' && (
        <PrintedNotes model={model} details={state.details.value} />
      )}
    </MessagesContext.Provider>
  );
}

/** Notes at the reader's density. */
export function shownNotes({ notes, density }: OverlayModel) {
  return notes.filter(({ claim }) => isShownAt(density, claim));
}

function titleOf({ context }: OverlayState, event: string): string {
  if (context.state !== 'ready') return '';
  return context.value.events.find(({ id }) => id === event)?.title ?? '';
}

function OpenNote({ state, actions, messages, url }: OverlayProps) {
  const { model, open, wide } = state;
  const note = model.notes.find(({ number }) => number === open?.number);
  const mention = model.mentions.find(({ number }) => number === open?.number);
  const shared = {
    model,
    onClose: actions.closeNote,
    onStep: actions.step,
    onWide: actions.setWide,
  };
  const surface = {
    wide,
    moves: state.moves,
    range: () => actions.rangeOf(open?.number ?? null),
    onPointer: actions.pointerOnNote,
    onClose: actions.closeNote,
  };
  if (note) {
    const { kind, verdict } = note.claim;
    const label = messages.t(
      'note_label',
      String(note.number),
      messages.t(kindKey(kind)),
      messages.t(verdictKey(verdict)),
    );
    return (
      <NotePopover label={label} {...surface}>
        <ClaimNote note={note} details={state.details} url={url} {...shared} />
      </NotePopover>
    );
  }
  if (mention) {
    return (
      <NotePopover label={messages.t('note_label_event', String(mention.number))} {...surface}>
        <MentionNote mention={mention} context={state.context} {...shared} />
      </NotePopover>
    );
  }
  return (
    <NotePopover label={messages.t('note_label_disclaimer')} {...surface}>
      <DisclaimerNote
        model={model}
        details={state.details}
        onClose={actions.closeNote}
        onGoTo={actions.goToDisclaimer}
        onWho={() => actions.openPanel('who')}
      />
    </NotePopover>
  );
}

function OpenPanel({ state, actions, messages, host, panel: Panel }: OverlayProps) {
  const { model, details, context, tab, open } = state;
  if (!tab) return null;
  return (
    <Popover
      class="panel-frame"
      label={messages.t('chip_label')}
      moves={state.moves}
      onShown={actions.panelShown}
    >
      <Panel
        model={model}
        details={details}
        context={model.article ? null : context}
        tab={tab}
        onTab={actions.openPanel}
        openNote={open && open.number !== DISCLAIMER ? open.number : null}
        onShowNote={actions.showNote}
        onShowDisclaimer={actions.goToDisclaimer}
        onClose={actions.closePanel}
        onDensity={host.setDensity}
        host={host}
        messages={messages}
      />
    </Popover>
  );
}
