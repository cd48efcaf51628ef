import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

export interface ContainedProps {
  onFault(error: unknown): void;
  readonly children: ComponentChildren;
}

/** Keeps a failure to itself: what is inside goes, and all else stays. */
export function Contained({ onFault, children }: ContainedProps) {
  const [error] = useErrorBoundary(onFault);
  return error ? null : children;
}
