import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PopoverProps {
  readonly class: string;
  readonly label: string;
  readonly role?: 'dialog' | 'group' | 'region';
  /** Shown again when this changes: browsers close a popover that is moved within a document. */
  readonly moves: number;
  readonly children: ComponentChildren;
  /** Called with the element once it is shown; the function it returns is called before the element goes. */
  onShown(element: HTMLElement): () => void;
  onPointer?(inside: boolean): void;
}

/**
 * A surface in the browser's top layer, above whatever the page stacks up. Rendering it shows it.
 * It is not a modal dialog: the page stays usable.
 */
export function Popover(props: PopoverProps) {
  const { class: name, label, role = 'dialog', moves, children, onShown, onPointer } = props;
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(onShown);
  shown.current = onShown;
  useLayoutEffect(() => {
    const element = ref.current;
    // While the page has removed our host, nothing can be shown; it is shown once the host is back.
    if (!element?.isConnected) return undefined;
    // One that is already open would stay below what the page has since put above it.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    return shown.current(element);
  }, [moves]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of these roles allows a name.
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
      {/* Without a section, its header or footer would count as that of the whole page. */}
      <section class="surface">{children}</section>
    </div>
  );
}
