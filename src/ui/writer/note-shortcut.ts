/** The keys that note the selected words, as they are told and as `aria-keyshortcuts` has them. */
export const NOTE_SHORTCUT = 'Alt+Shift+N';
