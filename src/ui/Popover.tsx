import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PopoverProps {
  readonly class: string;
  readonly label: string;
  readonly role?: 'dialog' | 'group' | 'region';
  /** Shown anew when this changes: what is moved within a document is closed by the browser. */
  readonly moves: number;
  readonly children: ComponentChildren;
  /** Called with the element once it is shown; what it returns is called before it goes. */
  onShown(element: HTMLElement): () => void;
  onPointer?(inside: boolean): void;
}

/**
 * A surface in the browser's top layer, above whatever the page stacks up. Rendering it shows it.
 * It is no modal dialog: the page stays usable.
 */
export function Popover(props: PopoverProps) {
  const { class: name, label, role = 'dialog', moves, children, onShown, onPointer } = props;
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(onShown);
  shown.current = onShown;
  useLayoutEffect(() => {
    const element = ref.current;
    // While the page has taken us away nothing can be shown; it is once we are back.
    if (!element?.isConnected) return undefined;
    // One that is open already would stay below what the page has put above it since.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    return shown.current(element);
  }, [moves]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of these roles takes a name.
    <div
      ref={ref}
      popover="manual"
      role={role}
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
