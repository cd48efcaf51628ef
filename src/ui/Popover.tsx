import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PopoverProps {
  readonly class: string;
  readonly label: string;
  readonly children: ComponentChildren;
  /** Called with the element once it is shown; what it returns is called before it goes. */
  onShown(element: HTMLElement): () => void;
  onPointer?(inside: boolean): void;
}

/**
 * A surface in the browser's top layer, above whatever the page stacks up. Rendering it shows it.
 * It is no modal dialog: the page stays usable.
 */
export function Popover({ class: name, label, children, onShown, onPointer }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(onShown);
  shown.current = onShown;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    element.showPopover();
    return shown.current(element);
  }, []);
  return (
    <div
      ref={ref}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      class={`aw-surface ${name}`}
      onPointerEnter={() => onPointer?.(true)}
      onPointerLeave={() => onPointer?.(false)}
    >
      {/* A head or foot of its own would else count as the head or foot of the whole page. */}
      <section class="surface">{children}</section>
    </div>
  );
}
