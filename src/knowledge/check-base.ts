import type { Finding } from './finding.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { RULES } from './rules/rules.ts';

/** Every finding of every rule, by file and line. */
export function checkBase(base: KnowledgeBase): Finding[] {
  return RULES.flatMap((rule) =>
    rule.check(base).map(({ location, severity = 'error', ...found }) => ({
      ...location,
      ...found,
      rule: rule.name,
      severity,
    })),
  ).sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
