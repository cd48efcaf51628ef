import type { ToPage } from '../messages.ts';

const MESSAGES: Readonly<Record<string, ToPage>> = {
  'open-panel': { type: 'open-panel' },
  'next-note': { type: 'step', by: 1 },
  'previous-note': { type: 'step', by: -1 },
  'toggle-notes': { type: 'toggle' },
  'next-density': { type: 'next-density' },
};

/** The message that a keyboard command sends to a page's scripts; null for an unknown command. */
export function messageOfCommand(command: string): ToPage | null {
  return MESSAGES[command] ?? null;
}
