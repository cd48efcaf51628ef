import { formatTable } from '../bench/format-table.ts';
import { spread } from '../bench/row.ts';
import type { Comparison, Measured } from './sides.ts';

/** One line a measure, one column a side: the median, and the middle half of the runs. */
export function formatComparison(sides: readonly Comparison[]): string {
  const names = [...new Set(sides.flatMap(({ runs }) => runs.flatMap((run) => Object.keys(run))))];
  const lines = names
    .map((name) => [name, ...sides.map(({ runs }) => cell(runs, name))])
    .filter(([, ...cells]) => cells.some((one) => one !== ''));
  const [first] = sides;
  return formatTable(
    [`median of ${first?.runs.length ?? 0}`, ...sides.map(({ label }) => label)],
    lines,
  );
}

function cell(runs: readonly Measured[], name: string): string {
  const values = runs.map((run) => run[name] ?? null).filter((value) => value !== null);
  if (values.length === 0) return '';
  const { median, low, high } = spread(values);
  const digits = Math.abs(median) >= 100 || Number.isInteger(median) ? 0 : 2;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
