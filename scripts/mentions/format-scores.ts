import { precisionOf, recallOf, type Scored, sumUp } from '../../tools/mentions/score.ts';
import { formatTable } from '../bench/format-table.ts';

const LANGUAGES = ['en', 'ru', 'be'] as const;

/** A table of precision and recall by language and, where wanted, the events that fall short. */
export function formatScores(
  title: string,
  scored: readonly Scored[],
  { events, errors }: { readonly events: boolean; readonly errors: boolean },
): string {
  const rows = [
    row('all', scored),
    ...LANGUAGES.map((language) =>
      row(
        language,
        scored.filter(({ labelled }) => labelled.language === language),
      ),
    ),
    ...(events ? eventRows(scored) : []),
  ];
  const head = ['', 'texts', 'named', 'right', 'wrong', 'missed', 'precision', 'recall'];
  const table = formatTable(head, rows);
  return [`\n${title}`, table, ...(errors ? errorLines(scored) : [])].join('\n');
}

function row(name: string, scored: readonly Scored[]): string[] {
  const score = sumUp(scored);
  const { right, wrong, missed } = score;
  const counts = [scored.length, right + missed, right, wrong, missed].map(String);
  return [name, ...counts, share(precisionOf(score)), share(recallOf(score))];
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Events with a mistake; the others are all right. */
function eventRows(scored: readonly Scored[]): string[][] {
  const names = new Set(scored.flatMap(({ labelled, found }) => [...labelled.events, ...found]));
  return [...names].sort().flatMap((event) => {
    const own = scored
      .map(({ labelled, found }) => ({
        labelled: { ...labelled, events: labelled.events.filter((one) => one === event) },
        found: found.filter((one) => one === event),
      }))
      .filter(({ labelled, found }) => labelled.events.length + found.length > 0);
    const { wrong, missed } = sumUp(own);
    return wrong + missed === 0 ? [] : [row(event, own)];
  });
}

function errorLines(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ labelled, found }) => {
    const wrong = found.filter((event) => !labelled.events.includes(event));
    const missed = labelled.events.filter((event) => !found.includes(event));
    if (wrong.length + missed.length === 0) return [];
    const what = [...wrong.map((one) => `+${one}`), ...missed.map((one) => `-${one}`)].join(' ');
    return [`${what} (${labelled.date}, ${labelled.kind}): ${labelled.text.slice(0, 200)}`];
  });
}
