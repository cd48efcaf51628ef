import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from './create-messages.ts';

/** Gives `messages` to every component below: `<MessagesContext.Provider value={messages}>`. */
export const MessagesContext = createContext<Messages | null>(null);

/** The messages of the nearest provider. Throws if there is none. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('A component was rendered outside of MessagesContext.Provider.');
  return messages;
}
