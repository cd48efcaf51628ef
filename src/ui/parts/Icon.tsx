const PATHS = {
  close: 'M1.8 1.8l8.4 8.4M10.2 1.8l-8.4 8.4',
  previous: 'M7.8 1.8 3.6 6l4.2 4.2',
  next: 'M4.2 1.8 8.4 6l-4.2 4.2',
  folded: 'M4.4 2 8.2 6 4.4 10',
  unfolded: 'M2 4.4 6 8.2l4-3.8',
  search: 'M8.1 5a3.1 3.1 0 1 1-6.2 0a3.1 3.1 0 1 1 6.2 0zM7.3 7.3l3.2 3.2',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing in a box of 12; its button or heading carries the name. */
export function Icon({ name, size = 12 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
