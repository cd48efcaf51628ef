import { createElement } from '../../dom/documents.ts';
import { createRoot, type OverlayRoot, type RootOptions } from './create-root.ts';
import { privateName, withPrivateNames } from './private-name.ts';

interface SurfaceOptions extends RootOptions {
  /** Language of the interface (BCP 47). */
  readonly locale: string;
}

/** The element in which our surfaces are rendered on a page. */
export interface Surface {
  readonly root: OverlayRoot;
  /** In the root; contains every surface. */
  readonly container: HTMLElement;
  /** Prefix of the names of our custom properties, which no page can guess. */
  readonly names: string;
}

/** Adds our element to a page, with one container for everything we render. It is removed when `signal` aborts. */
export function createSurface({ locale, ...options }: SurfaceOptions): Surface {
  const names = privateName();
  const root = createRoot({ ...options, css: withPrivateNames(options.css, names) });
  const container = createElement(options.document, 'div');
  container.className = 'aw';
  container.lang = locale;
  root.shadow.append(container);
  return { root, container, names };
}
