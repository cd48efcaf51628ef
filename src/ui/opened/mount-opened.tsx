import { render } from 'preact';
import type { Messages } from '../messages/create-messages.ts';
import type { DrawOpened, OpenedOptions } from '../opened-part.ts';
import { Opened } from './Opened.tsx';

/** Gets ready to draw what opens; all of it goes when the signal aborts. */
export function mountOpened(options: OpenedOptions & { readonly messages: Messages }): DrawOpened {
  const { container, signal, ...props } = options;
  signal.addEventListener('abort', () => render(null, container));
  return (state) => {
    if (!signal.aborted) render(<Opened {...props} state={state} />, container);
  };
}
