import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Base, PartName, Parts } from '../base.ts';
import { type Finding, KnowledgeError } from '../finding.ts';
import { ClaimSchema } from '../schema/claim.ts';
import { EventSchema } from '../schema/event.ts';
import { ArticleSchema, KnowledgeBaseSchema } from '../schema/knowledge-base.ts';
import { ProvenanceSchema } from '../schema/provenance.ts';
import { PublisherSchema, SourceSchema } from '../schema/source.ts';
import { checkForm } from './check-form.ts';
import { parseChangelog } from './parse-changelog.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** The schema of each file of a knowledge base. */
export const PART_SCHEMAS = {
  'knowledge-base': KnowledgeBaseSchema,
  articles: v.array(ArticleSchema),
  claims: v.array(ClaimSchema),
  events: v.array(EventSchema),
  sources: v.array(SourceSchema),
  publishers: v.array(PublisherSchema),
  provenance: ProvenanceSchema,
} as const;

/**
 * Reads the knowledge base in `folder`. Articles' texts are looked for in the folder, then under
 * `root`. Throws a KnowledgeError with all that is wrong with the files' form; nothing partial comes out.
 */
export async function loadBase(folder: string, root: string): Promise<Base> {
  const names = Object.keys(PART_SCHEMAS) as PartName[];
  const read = await Promise.allSettled(
    names.map((name) => readYaml(join(folder, `${name}.yaml`), `${name}.yaml`)),
  );
  const unreadable = read.flatMap((file) =>
    file.status === 'rejected' ? findingsOf(file.reason) : [],
  );
  if (unreadable.length > 0) throw new KnowledgeError(unreadable);
  const files = new Map(
    names.map((name, index) => [name, (read[index] as PromiseFulfilledResult<YamlFile>).value]),
  );

  const findings: Finding[] = [];
  const parts: Partial<Record<PartName, unknown>> = {};
  for (const [name, yaml] of files) {
    const checked = checkForm(PART_SCHEMAS[name] as v.GenericSchema, yaml);
    if ('findings' in checked) findings.push(...checked.findings);
    else parts[name] = checked.value;
  }
  if (findings.length > 0) throw new KnowledgeError(findings);
  // Each part was just checked by its own schema.
  const known = parts as unknown as Parts;
  return {
    ...known,
    texts: await readTexts(known, folder, root),
    changelog: parseChangelog(await readFile(join(folder, 'CHANGELOG.md'), 'utf8').catch(() => '')),
    placeOf: (part, ...path) => ({
      file: `${part}.yaml`,
      line: files.get(part)?.lineOf(path) ?? 1,
    }),
  };
}

async function readTexts({ articles }: Parts, folder: string, root: string) {
  const texts = new Map<string, string>();
  for (const { id, text } of articles) {
    const own = await readFile(resolve(folder, text), 'utf8').catch(() => null);
    const words = own ?? (await readFile(resolve(root, text), 'utf8').catch(() => null));
    if (words === null) {
      const message = `${id}: the article's text "${text}" is not there; give its path`;
      throw new KnowledgeError([
        { file: 'articles.yaml', line: 1, rule: 'readable', message, severity: 'error' },
      ]);
    }
    texts.set(id, words);
  }
  return texts;
}

function findingsOf(reason: unknown): readonly Finding[] {
  if (reason instanceof KnowledgeError) return reason.findings;
  throw reason;
}
