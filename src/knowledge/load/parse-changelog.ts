import type { ChangelogEntry } from '../../core/model/knowledge-base.ts';

interface Entry extends ChangelogEntry {
  readonly changes: string[];
  readonly corrections: string[];
}

/**
 * Reads `CHANGELOG.md` of a knowledge base: a heading `## 1.0.0 – 2026-11-25` opens a version, each
 * list item `- …`, with the indented lines after it, is one change; under `### Corrections` it is one of
 * those. Other lines are for people who read the file itself.
 */
export function parseChangelog(markdown: string): ChangelogEntry[] {
  const entries: Entry[] = [];
  let list: 'changes' | 'corrections' = 'changes';
  for (const line of markdown.split('\n')) {
    const heading = /^## (\d+\.\d+\.\d+) – (\d{4}-\d\d-\d\d)$/.exec(line.trim());
    const [, version, date] = heading ?? [];
    if (version && date) entries.push({ version, date, changes: [], corrections: [] });
    if (/^##/.test(line)) list = line.trim() === '### Corrections' ? 'corrections' : 'changes';
    const [, mark, words] = /^(- | {2})(\S.*)$/.exec(line) ?? [];
    const changes = entries.at(-1)?.[list];
    if (mark === '- ') changes?.push(words?.trim() ?? '');
    else if (words) changes?.push(`${changes.pop() ?? ''} ${words}`.trim());
  }
  return entries;
}
