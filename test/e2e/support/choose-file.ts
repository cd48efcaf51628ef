import type { ExtensionPage } from '../../../tools/browsers/test-browser.ts';

interface ChosenFile {
  /** Words of the button that lets the reader choose. */
  readonly button: RegExp;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Does what the browser does once a reader has chosen a file. */
export async function chooseFile(page: ExtensionPage, chosen: ChosenFile): Promise<void> {
  await page.evaluate(choose, given(chosen));
}

/** Drops files on an element. True where the page kept the browser from opening them. */
export async function dropFiles(
  page: ExtensionPage,
  selector: string,
  ...files: readonly Omit<ChosenFile, 'button'>[]
): Promise<boolean> {
  const dropped = files.map((file) => given({ ...file, button: / / }));
  return page.evaluate(drop, { selector, files: dropped });
}

interface Given {
  readonly label: string;
  readonly name: string;
  readonly base64: string;
}

function given({ button, name, content }: ChosenFile): Given {
  return { label: button.source, name, base64: Buffer.from(content).toString('base64') };
}

/** Runs in the page. */
function choose(document: Document, { label, name, base64 }: Given): void {
  const view = document.defaultView as unknown as typeof globalThis;
  const buttons = Array.from(document.querySelectorAll('button'));
  const button = buttons.find((one) =>
    new RegExp(label).test(`${one.getAttribute('aria-label') ?? ''} ${one.textContent}`),
  );
  const input = button?.nextElementSibling as HTMLInputElement | null;
  if (input?.type !== 'file') throw new Error('expected a field for a file');
  const chosen = new view.DataTransfer();
  const bytes = view.Uint8Array.from(view.atob(base64), (unit) => unit.charCodeAt(0));
  chosen.items.add(new view.File([bytes], name));
  input.files = chosen.files;
  input.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/** Runs in the page. */
function drop(
  document: Document,
  { selector, files }: { readonly selector: string; readonly files: readonly Given[] },
): boolean {
  const view = document.defaultView as unknown as typeof globalThis;
  const dataTransfer = new view.DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = view.Uint8Array.from(view.atob(base64), (unit) => unit.charCodeAt(0));
    dataTransfer.items.add(new view.File([bytes], name));
  }
  // The browser opens what nobody prevents it from.
  return ['dragover', 'drop'].every((type) => {
    const event = new view.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    return document.querySelector(selector)?.dispatchEvent(event) === false;
  });
}
