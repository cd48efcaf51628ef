import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WriterHost, WriterModel } from './writer-model.ts';

export interface Writing {
  readonly model: WriterModel;
  readonly host: WriterHost;
}

/** Gives the draft, and what may be done to it, to every component of the writer. */
export const WriterContext = createContext<Writing | null>(null);

/** Throws outside the writer. */
export function useWriting(): Writing {
  const writing = useContext(WriterContext);
  if (!writing) throw new Error('A component was rendered outside of WriterContext.Provider.');
  return writing;
}
