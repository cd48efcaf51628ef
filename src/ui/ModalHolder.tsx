import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ModalHolderProps {
  /** True while a modal dialog of the page covers everything else. */
  readonly isNeeded: boolean;
  readonly children: ComponentChildren;
}

/**
 * Holds our open surfaces. A modal dialog of the page makes everything outside it inert, even what is
 * above it: then the surfaces go into a modal dialog of our own, which opens over the page's.
 */
export function ModalHolder({ isNeeded, children }: ModalHolderProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const holder = ref.current;
    if (!holder?.isConnected || holder.open === isNeeded) return;
    if (!isNeeded) return holder.close();
    holder.showModal();
    // The browser gives the focus to the first button, which is Close.
    holder.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
  });
  return (
    <dialog ref={ref} class="modal-holder">
      {children}
    </dialog>
  );
}
