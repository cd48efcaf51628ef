import type { Verdict } from '../../core/model/claim.ts';
import { isWide, VERDICT_SHAPES } from './verdict-shapes.ts';

/** The verdict as a shape in plain ink. Decoration: the words beside it, or `label`, say the same. */
export function VerdictSymbol({ verdict, label }: { verdict: Verdict; label?: string }) {
  const wide = isWide(verdict);
  const shapes = VERDICT_SHAPES[verdict].map(({ path, filled, dash }) => (
    <path key={path} d={path} class={filled ? 'f' : undefined} stroke-dasharray={dash} />
  ));
  const box = {
    class: wide ? 'verdict-symbol' : 'verdict-symbol narrow',
    viewBox: wide ? '0 0 20 14' : '4 0 12 14',
  };
  return label ? (
    <svg {...box} role="img" aria-label={label}>
      {shapes}
    </svg>
  ) : (
    <svg {...box} aria-hidden="true">
      {shapes}
    </svg>
  );
}
