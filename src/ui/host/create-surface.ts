import { createElement } from '../../dom/documents.ts';
import { createRoot, type OverlayRoot, type RootOptions } from './create-root.ts';
import { privateName, withPrivateNames } from './private-name.ts';

interface SurfaceOptions extends RootOptions {
  /** BCP 47, of the interface. */
  readonly locale: string;
}

/** Where surfaces of ours are rendered on a page. */
export interface Surface {
  readonly root: OverlayRoot;
  /** In the root; every surface is in it. */
  readonly container: HTMLElement;
  /** What stands for the names of our custom properties, so that no page can guess them. */
  readonly names: string;
}

/** Adds our element to a page, with one container in it for all that is to be rendered. It goes when `signal` aborts. */
export function createSurface({ locale, ...options }: SurfaceOptions): Surface {
  const names = privateName();
  const root = createRoot({ ...options, css: withPrivateNames(options.css, names) });
  const container = createElement(options.document, 'div');
  container.className = 'aw';
  container.lang = locale;
  root.shadow.append(container);
  return { root, container, names };
}
