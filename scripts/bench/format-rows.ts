import { formatTable } from './format-table.ts';
import type { BenchRow, Timing } from './row.ts';

/** The rows as a table of plain text. */
export function formatRows(rows: readonly BenchRow[]): string {
  const head = [
    '',
    'ours, ms',
    'peer, ms',
    'faster',
    'aim',
    'found',
    'wrong marks',
    'memory, MB',
    '',
  ];
  const lines = rows.map((row) => [
    row.name,
    timing(row.ours),
    row.peer === null ? '' : timing(row.peer),
    row.peer === null ? '' : `${(row.peer.median / row.ours.median).toFixed(1)}×`,
    row.aim === null ? '' : `≥ ${row.aim}×`,
    row.recall === null ? '' : `${percent(row.recall.ours)} / ${percent(row.recall.peer)}`,
    row.wrong === null ? '' : `${row.wrong.ours} / ${row.wrong.peer}`,
    row.memory === null ? '' : `${row.memory.ours.toFixed(1)} / ${row.memory.peer.toFixed(1)}`,
    row.note,
  ]);
  return formatTable(head, lines);
}

function timing({ median, low, high }: Timing): string {
  const digits = median < 1 ? 3 : median < 100 ? 2 : 0;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
