import type * as v from 'valibot';
import { runToEnd } from '../../core/run-to-end.ts';
import type { Draft } from '../../core/writing/draft.ts';
import type { DraftFinding } from '../../core/writing/draft-finding.ts';
import { fingerprintArticle } from '../compiler/fingerprint-article.ts';
import type { Wanted } from '../import/wanted.ts';
import type { KnowledgeBase, PartName } from '../knowledge-base.ts';
import { checkForm } from '../load/check-form.ts';
import { fingerprintTells } from '../rules/fingerprint-tells.ts';
import type { Rule } from '../rules/rule.ts';
import { type FindingCode, RULES } from '../rules/rules.ts';
import { PART_SCHEMAS } from '../schema/part-schemas.ts';
import { asBase } from './as-base.ts';
import { type AssembledDraft, assembleDraft } from './assemble-draft.ts';
import { emptyFields } from './empty-fields.ts';
import type { Objection } from './explain.ts';
import { findingOf, type Path } from './finding-of.ts';
import { neutral } from './neutral-value.ts';
import { nextRelease } from './releases.ts';
import { withoutBad } from './without-bad.ts';

/**
 * What the rules say of a draft as it stands, each with its location. Fields that are empty are told once, and the
 * rules are asked as if something stood there that breaks none. `today` is an ISO day.
 */
export function checkDraft(draft: Draft, today: string): DraftFinding[] {
  return runToEnd(checkInSteps(draft, today));
}

/** The same, yielding now and then: on a page, run it in slices. */
export function* checkInSteps(draft: Draft, today: string): Generator<void, DraftFinding[]> {
  const empty = emptyFields(draft);
  const { assembled, malformed } = yield* read(draft, today);
  const findings = malformed.map(({ path, objection }) =>
    findingOf('form', objection, path, assembled, draft),
  );
  // What has a form that no rule can read is taken for empty.
  const sound = withoutBad(
    draft,
    findings.map(({ at }) => at),
  );
  const again = findings.length === 0 ? { assembled, malformed } : yield* read(sound, today);
  const ruled = again.malformed.length === 0 ? yield* askRules(again.assembled, sound) : [];
  return withoutTwice([...empty, ...findings, ...ruled]);
}

interface Malformed {
  readonly path: Path;
  readonly objection: Objection;
}

function* read(draft: Draft, today: string): Generator<void, Read> {
  const release = nextRelease(draft, today);
  const fill = (wanted: Wanted, id: string) =>
    // An event of today is later than the article.
    wanted === 'searched' || wanted === 'date' ? today : neutral(draft, wanted, id);
  // Which verdicts there are depends on the kind.
  const notes = draft.notes.map((note) => (note.kind === null ? { ...note, verdict: null } : note));
  const options = { today, release, fill, all: false };
  const assembled = assembleDraft({ ...draft, notes }, options);
  const malformed: Malformed[] = [];
  for (const part of Object.keys(PART_SCHEMAS) as PartName[]) {
    yield;
    const paths: Path[] = [];
    const checked = checkForm(PART_SCHEMAS[part] as v.GenericSchema, {
      file: part,
      value: assembled.parts[part],
      // What has no lines is known by where it stands.
      lineOf: (path) => paths.push([part, ...path]) - 1,
    });
    if (!('findings' in checked)) continue;
    for (const { line, ...objection } of checked.findings)
      malformed.push({ path: paths[line] ?? [part], objection });
  }
  return { assembled, malformed };
}

interface Read {
  readonly assembled: AssembledDraft;
  readonly malformed: readonly Malformed[];
}

function* askRules(assembled: AssembledDraft, draft: Draft): Generator<void, DraftFinding[]> {
  yield;
  const base = asBase(assembled, draft);
  const found: DraftFinding[] = [];
  const ask = ({ name, check }: Rule<FindingCode>, asked: KnowledgeBase) => {
    for (const { location, severity = 'error', ...objection } of check(asked)) {
      const path = JSON.parse(location.file) as Path;
      found.push({ ...findingOf(name, objection, path, assembled, draft), severity });
    }
  };
  for (const rule of RULES) {
    yield;
    ask(rule, base);
  }
  yield;
  ask(fingerprintTells, { ...base, articles: fingerprinted(base, draft) });
  return found.filter(({ rule, at }) => rule !== 'told-by-sources' || !isUndated(draft, at));
}

/** The article with what it will be recognised by; none where its words are not known. */
function fingerprinted({ articles }: KnowledgeBase, { text }: Draft): KnowledgeBase['articles'] {
  if (text === '') return [];
  return articles.map(({ text: _, ...article }) => {
    const { id, headline } = article;
    const known = { article: id, knowledgeBase: '', urls: [], headline, text };
    const { words, shingles } = fingerprintArticle(known);
    // No rule needs the rest of what is packed with it, and that takes longer.
    const rest = { claimAfterDisclaimer: null, denials: {} };
    return { ...article, fingerprint: { words, shingles: [...shingles], ...rest } };
  });
}

/** An undated event was checked as if it were today's, and no source can know of that one. */
function isUndated({ events }: Draft, { part, id }: DraftFinding['at']): boolean {
  return part === 'event' && events.some((event) => event.id === id && event.date.trim() === '');
}

/** Where a rule and the empty field say the same it is said once. */
function withoutTwice(findings: readonly DraftFinding[]): DraftFinding[] {
  const at = ({ at: { part, id, field } }: DraftFinding) => `${part}/${id}/${field}`;
  const keyOf = ({ message }: DraftFinding) => ('key' in message ? message.key : message.english);
  const seen = new Set<string>();
  const isTwo = new Set(
    findings.filter((one) => keyOf(one) === 'draft_two_sources').map((one) => at(one)),
  );
  return findings.filter((one) => {
    if (keyOf(one) === 'draft_source_missing' && isTwo.has(at(one))) return false;
    const key = `${at(one)}/${keyOf(one)}`;
    return seen.size !== seen.add(key).size;
  });
}
