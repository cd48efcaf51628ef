import type { ToPage } from '../messages.ts';

const MESSAGES: Readonly<Record<string, ToPage>> = {
  'open-panel': { type: 'open-panel' },
  'next-note': { type: 'step', by: 1 },
  'previous-note': { type: 'step', by: -1 },
  'toggle-notes': { type: 'toggle' },
  'next-density': { type: 'next-density' },
};

/** What a keyboard command says to the scripts of a page; null for one that this version does not know. */
export function messageOfCommand(command: string): ToPage | null {
  return MESSAGES[command] ?? null;
}
