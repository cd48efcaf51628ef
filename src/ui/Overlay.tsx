import type { ComponentChildren, ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { baseOf } from '../core/model/annotated-page.ts';
import type { FaultCode } from '../core/model/fault.ts';
import type { Mark } from '../core/model/mark.ts';
import { baseInFront } from './base-in-front.ts';
import { Contained } from './Contained.tsx';
import { Chip } from './chip/Chip.tsx';
import { ModalHolder } from './ModalHolder.tsx';
import { Margin } from './margin/Margin.tsx';
import { Underlines } from './margin/Underlines.tsx';
import { isShown } from './marks/is-shown.ts';
import { MARK_LOOKS } from './marks/mark-kinds.ts';
import { inTextOrder } from './marks/with-sigla.ts';
import type { Messages } from './messages/create-messages.ts';
import { MessagesContext } from './messages/MessagesContext.tsx';
import { AlsoHere } from './note/AlsoHere.tsx';
import { NotePopover } from './note/NotePopover.tsx';
import { NOTE_FORMS } from './note/note-forms.tsx';
import type { OverlayActions } from './overlay-actions.ts';
import type { OverlayHost } from './overlay-model.ts';
import { detailsOf, type OverlayState } from './overlay-state.ts';
import { Popover } from './Popover.tsx';
import type { PanelProps } from './panel-props.ts';
import { FromAdded } from './parts/FromAdded.tsx';
import { PrintedEdition } from './print/PrintedEdition.tsx';

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
  const { state, actions, messages, host } = props;
  const contained = (code: FaultCode, children: ComponentChildren) => (
    <Contained onFault={(error) => host.report(code, error)}>{children}</Contained>
  );
  const { model, layout, chip, open, tab } = state;
  const shown = useMemo(
    () => inTextOrder(model.marks.filter((mark) => isShown(mark, model))),
    [model],
  );
  const opened = model.marks.find(({ key }) => key === open?.mark);
  // What lies beside the text is much, and most changes are not about it.
  const chipDrawn = useMemo(
    () =>
      contained(
        'chip',
        <Chip
          model={model}
          position={chip}
          rulerRef={actions.chipRuler}
          onOpen={() => actions.openPanel()}
          onWho={() => actions.openPanel('who')}
          onCollapse={host.setChipCollapsed}
        />,
      ),
    [model, chip],
  );
  const titled = shown.every(({ headline }) => headline) ? null : state.details;
  const marginDrawn = useMemo(
    () =>
      contained(
        'margin',
        <Margin
          layout={layout}
          marks={shown}
          open={open}
          titleOf={(mark) => titleOf(state, mark)}
          onPress={actions.press}
          onFocus={actions.focus}
          onBlur={actions.blur}
        />,
      ),
    [layout, shown, open, titled],
  );
  return (
    <MessagesContext.Provider value={messages}>
      <div class="page-layer">
        <Underlines lines={layout.underlines} />
        {chipDrawn}
        {marginDrawn}
      </div>
      <ModalHolder isNeeded={state.behindModal && (opened !== undefined || tab !== null)}>
        {opened && (
          <Contained key={opened.key} onFault={(error) => host.report('note', error)}>
            <OpenedNote {...props} mark={opened} />
          </Contained>
        )}
        {tab && contained('panel', <OpenedPanel {...props} />)}
      </ModalHolder>
      {state.printed &&
        contained(
          'print',
          <PrintedEdition
            marks={shown}
            bases={model.bases.map((base) => ({ base, details: detailsOf(state, base) }))}
            printed={state.printed}
          />,
        )}
    </MessagesContext.Provider>
  );
}

/** What a mark is called: its own headline, or its event's title; empty before that was read. */
function titleOf(state: OverlayState, mark: Mark): string {
  if (mark.headline) return mark.headline;
  const details = detailsOf(state, baseOf(state.model, mark));
  if (details.state !== 'ready') return '';
  return details.value.events.find(({ id }) => id === mark.id)?.title ?? '';
}

function OpenedNote({
  state,
  actions,
  messages,
  url,
  mark,
}: OverlayProps & { readonly mark: Mark<Range> }) {
  const { model } = state;
  const base = baseOf(model, mark);
  const { Note, label } = NOTE_FORMS[MARK_LOOKS[mark.kind].note];
  return (
    <NotePopover
      label={label(mark, messages)}
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

function OpenedPanel({ state, actions, messages, host, panel: Panel }: OverlayProps) {
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
