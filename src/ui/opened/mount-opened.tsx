import { render } from 'preact';
import type { Messages } from '../messages/create-messages.ts';
import type { DrawOpened, OpenedOptions } from '../opened-part.ts';
import { Opened } from './Opened.tsx';

/** Prepares to draw what opens; all of it is removed when the signal aborts. */
export function mountOpened(options: OpenedOptions & { readonly messages: Messages }): DrawOpened {
  const { container, signal, ...props } = options;
  signal.addEventListener('abort', () => render(null, container));
  return (state) => {
    if (!signal.aborted) render(<Opened {...props} state={state} />, container);
  };
}
