import type { PopupState } from './popup-state.ts';

/**
 * What may help to find a fault, as text to copy: no words and no address of a page, nothing of the
 * reader but the browser's own name for itself.
 */
export function diagnostics(
  { kind, report, isOutlet, siteOn, everywhere, pageOff, density }: PopupState,
  { version, browser }: { readonly version: string; readonly browser: string },
): string {
  const lines: Record<string, unknown> = {
    Afterword: version,
    Browser: browser,
    Page: kind,
    Switches: { isOutlet, siteOn, everywhere, pageOff, density },
  };
  if (report) {
    const { on, isArticle, notes, missing, altered, mentions, asOf, faults } = report;
    lines.Found = { on, isArticle, notes, missing, altered, mentions, asOf };
    lines.Faults = faults;
  }
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n');
}
