import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { baseOf } from '../core/model/annotated-page.ts';
import type { FaultCode } from '../core/model/fault.ts';
import type { Mark } from '../core/model/mark.ts';
import { Contained } from './Contained.tsx';
import { Chip } from './chip/Chip.tsx';
import { Margin } from './margin/Margin.tsx';
import { Underlines } from './margin/Underlines.tsx';
import { shownInOrder } from './marks/shown-in-order.ts';
import type { Messages } from './messages/create-messages.ts';
import { MessagesContext } from './messages/MessagesContext.tsx';
import type { OverlayActions } from './overlay-actions.ts';
import type { OverlayHost } from './overlay-model.ts';
import { detailsOf, type OverlayState } from './overlay-state.ts';

export interface OverlayProps {
  readonly state: OverlayState;
  readonly actions: OverlayActions;
  readonly host: OverlayHost;
  readonly messages: Messages;
}

/** What is on the page from the start: chip, numbers and lines. What opens comes later, in `Opened`. */
export function Overlay({ state, actions, messages, host }: OverlayProps) {
  const contained = (code: FaultCode, children: ComponentChildren) => (
    <Contained onFault={(error) => host.report(code, error)}>{children}</Contained>
  );
  const { model, layout, chip, open } = state;
  const shown = useMemo(() => shownInOrder(model), [model]);
  // There is much beside the text, and most changes do not concern it.
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
      <Underlines lines={layout.underlines} />
      {chipDrawn}
      {marginDrawn}
    </MessagesContext.Provider>
  );
}

/** A mark's name: its own headline, or its event's title; empty until that is loaded. */
function titleOf(state: OverlayState, mark: Mark): string {
  if (mark.headline) return mark.headline;
  const details = detailsOf(state, baseOf(state.model, mark));
  if (details.state !== 'ready') return '';
  return details.value.events.find(({ id }) => id === mark.id)?.title ?? '';
}
