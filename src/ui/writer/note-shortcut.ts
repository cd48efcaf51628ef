/** The keys that note the selected words, as shown and as `aria-keyshortcuts` has them. */
export const NOTE_SHORTCUT = 'Alt+Shift+N';
