/**
 * Colours, type and shared settings as custom properties. `.aw` carries the light tokens,
 * `.aw.dark` the dark ones, `.aw.auto` follows the system (popup, options: pages of our own).
 * Contrast on paper and paper-2 is noted in docs/design; text is at least 4.5:1.
 */
export const tokens = `
.aw {
  --aw-serif: "Iowan Old Style", "Sitka Text", Constantia, Georgia, "Noto Serif", "Source Serif 4", "Liberation Serif", serif;
  --aw-sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --aw-paper: #FBF8F1; --aw-paper-2: #F3EEE2;
  --aw-ink: #1F1B15; --aw-ink-2: #575044; --aw-ink-3: #6B6355;
  --aw-rule: #D8CFBD; --aw-rule-2: #8C8371; --aw-link: #234C7C;
  --aw-fact: #2F5685; --aw-forecast: #83540A; --aw-loaded: #754684; --aw-quote: #2C664D; --aw-neutral: #5C564B;
  --aw-shadow: 0 1px 2px rgba(31,27,21,.10), 0 10px 30px -6px rgba(31,27,21,.20);
  color-scheme: light;
}
.aw:lang(ru), .aw:lang(be) {
  --aw-serif: Georgia, "PT Serif", "Noto Serif", "Source Serif 4", "Liberation Serif", serif;
}
.aw.dark {${darkTokens()}}
@media (prefers-color-scheme: dark) { .aw.auto {${darkTokens()}} }
`;

function darkTokens(): string {
  return `
  --aw-paper: #1E1B17; --aw-paper-2: #29251F;
  --aw-ink: #ECE5D8; --aw-ink-2: #BDB4A4; --aw-ink-3: #A39A89;
  --aw-rule: #3D372E; --aw-rule-2: #857B6B; --aw-link: #A9C4E6;
  --aw-fact: #9CB9DF; --aw-forecast: #D8B26A; --aw-loaded: #CBA8D4; --aw-quote: #97C6AC; --aw-neutral: #B5AC9C;
  --aw-shadow: 0 1px 2px rgba(0,0,0,.5), 0 12px 34px -6px rgba(0,0,0,.7);
  color-scheme: dark;
`;
}
