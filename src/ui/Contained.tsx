import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

export interface ContainedProps {
  onFault(error: unknown): void;
  readonly children: ComponentChildren;
}

/** Contains a failure: only what is inside is lost. */
export function Contained({ onFault, children }: ContainedProps) {
  const [error] = useErrorBoundary(onFault);
  return error ? null : children;
}
