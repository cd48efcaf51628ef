import type { ComponentChildren } from 'preact';
import { baseOf } from '../../core/model/annotated-page.ts';
import type { FaultCode } from '../../core/model/fault.ts';
import type { Mark } from '../../core/model/mark.ts';
import { baseInFront } from '../base-in-front.ts';
import { Contained } from '../Contained.tsx';
import { ModalHolder } from '../ModalHolder.tsx';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { shownInOrder } from '../marks/shown-in-order.ts';
import type { Messages } from '../messages/create-messages.ts';
import { MessagesContext } from '../messages/MessagesContext.tsx';
import { AlsoHere } from '../note/AlsoHere.tsx';
import { NotePopover } from '../note/NotePopover.tsx';
import { NOTE_FORMS } from '../note/note-forms.ts';
import { NOTE_LABELS } from '../note/note-labels.ts';
import type { OverlayActions } from '../overlay-actions.ts';
import type { OverlayHost } from '../overlay-model.ts';
import { detailsOf, type OverlayState } from '../overlay-state.ts';
import { Popover } from '../Popover.tsx';
import { Panel } from '../panel/Panel.tsx';
import { FromAdded } from '../parts/FromAdded.tsx';
import { PrintedEdition } from '../print/PrintedEdition.tsx';

export interface OpenedProps {
  readonly state: OverlayState;
  readonly actions: OverlayActions;
  readonly host: OverlayHost;
  readonly messages: Messages;
  readonly url: string;
}

/** Whatever a reader opens: the note, the panel, the printed edition. Nothing while none of them is open. */
export function Opened(props: OpenedProps) {
  const { state, messages, host } = props;
  const contained = (code: FaultCode, children: ComponentChildren) => (
    <Contained onFault={(error) => host.report(code, error)}>{children}</Contained>
  );
  const { model, open, tab, printed } = state;
  const opened = model.marks.find(({ key }) => key === open?.mark);
  return (
    <MessagesContext.Provider value={messages}>
      <ModalHolder isNeeded={state.behindModal && (opened !== undefined || tab !== null)}>
        {opened && (
          <Contained key={opened.key} onFault={(error) => host.report('note', error)}>
            <OpenedNote {...props} mark={opened} />
          </Contained>
        )}
        {tab && contained('panel', <OpenedPanel {...props} />)}
      </ModalHolder>
      {printed &&
        contained(
          'print',
          <PrintedEdition
            marks={shownInOrder(model)}
            bases={model.bases.map((base) => ({ base, details: detailsOf(state, base) }))}
            printed={printed}
          />,
        )}
    </MessagesContext.Provider>
  );
}

function OpenedNote({
  state,
  actions,
  messages,
  url,
  mark,
}: OpenedProps & { readonly mark: Mark<Range> }) {
  const { model } = state;
  const base = baseOf(model, mark);
  const form = MARK_LOOKS[mark.kind].note;
  const Note = NOTE_FORMS[form];
  return (
    <NotePopover
      label={NOTE_LABELS[form].note(mark, messages)}
      wide={state.wide}
      moves={state.moves}
      range={actions.openRange}
      onPointer={actions.pointerOnNote}
      onClose={actions.closeNote}
    >
      <FromAdded base={base} />
      <AlsoHere mark={mark} model={model} onShow={actions.showNote} />
      <Note
        mark={mark}
        base={base}
        model={model}
        details={detailsOf(state, base)}
        url={url}
        onClose={actions.closeNote}
        onStep={actions.step}
        onWide={actions.setWide}
        onGoTo={actions.goTo}
        onWho={() => actions.openPanel('who')}
        onAbout={() => actions.openPanel('about')}
      />
    </NotePopover>
  );
}

function OpenedPanel({ state, actions, messages, host }: OpenedProps) {
  const { model, tab, open } = state;
  if (!tab) return null;
  const base = baseInFront(model, state.base);
  return (
    <Popover
      class="panel-frame docked"
      label={messages.t('chip_label')}
      moves={state.moves}
      onShown={actions.panelShown}
    >
      <Panel
        model={model}
        base={base}
        onBase={actions.chooseBase}
        details={detailsOf(state, base)}
        tab={tab}
        onTab={actions.openPanel}
        openMark={open?.mark ?? null}
        onShowNote={actions.showNote}
        onGoTo={actions.goTo}
        onClose={actions.closePanel}
        onDensity={host.setDensity}
        host={host}
        messages={messages}
      />
    </Popover>
  );
}
