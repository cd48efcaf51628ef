import { formatTable } from './format-table.ts';
import { type BenchRow, type BySide, SIDES, type Timing } from './row.ts';

/** The rows as a table of plain text; the column of another build only where there is one. */
export function formatRows(rows: readonly BenchRow[]): string {
  const hasOther = rows.some(({ time }) => time.other);
  const others = (cells: readonly string[]) => (hasOther ? cells : []);
  const head = [
    '',
    'ours, ms',
    ...others(['other build, ms', 'faster']),
    'peer, ms',
    'faster',
    'found',
    'wrong marks',
    'memory, MB',
    '',
  ];
  const lines = rows.map(({ name, time, recall, wrong, memory, note }) => [
    name,
    timing(time.ours),
    ...others([timing(time.other), ratio(time, 'other')]),
    timing(time.peer),
    ratio(time, 'peer'),
    each(recall, (share) => `${(share * 100).toFixed(1)} %`),
    each(wrong, String),
    each(memory, (megabytes) => megabytes.toFixed(1)),
    note ?? '',
  ]);
  return formatTable(head, lines);
}

function each<Value>(values: BySide<Value> | undefined, format: (value: Value) => string): string {
  return SIDES.flatMap((side) => {
    const value = values?.[side];
    return value === undefined ? [] : [format(value)];
  }).join(' / ');
}

function ratio({ ours, ...rest }: BenchRow['time'], side: 'other' | 'peer'): string {
  const theirs = rest[side];
  return ours && theirs ? `${(theirs.median / ours.median).toFixed(1)}×` : '';
}

function timing(time: Timing | undefined): string {
  if (!time) return '';
  const { median, low, high } = time;
  const digits = median < 1 ? 3 : median < 100 ? 2 : 0;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
