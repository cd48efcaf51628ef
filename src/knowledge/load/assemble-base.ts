import type * as v from 'valibot';
import { type Finding, KnowledgeError } from '../finding.ts';
import type { KnowledgeBase, PartName, Parts } from '../knowledge-base.ts';
import { DEFAULT_PARTS, PART_SCHEMAS } from '../schema/part-schemas.ts';
import type { BaseFolder } from './base-folder.ts';
import { checkForm } from './check-form.ts';
import { parseChangelog } from './parse-changelog.ts';
import { parseYaml, type YamlFile } from './parse-yaml.ts';
import { readReviews } from './read-reviews.ts';

/**
 * Reads the knowledge base whose files are in `folder`. Throws a KnowledgeError with all that is wrong
 * with the files' form; nothing partial comes out.
 */
export async function assembleBase(folder: BaseFolder): Promise<KnowledgeBase> {
  const files = await readParts(folder);
  const findings: Finding[] = [];
  const parts: Partial<Record<PartName, unknown>> = {};
  for (const [name, yaml] of files) {
    const checked = checkForm(PART_SCHEMAS[name] as v.GenericSchema, yaml);
    if ('findings' in checked) findings.push(...checked.findings);
    else parts[name] = checked.value;
  }
  const { reviews, findings: ofReviews } = await readReviews(folder);
  findings.push(...ofReviews);
  if (findings.length > 0) throw new KnowledgeError(findings);
  // Each part was just checked by its own schema.
  const known = parts as unknown as Parts;
  const { changelog } = known['knowledge-base'];
  return {
    ...known,
    texts: await readTexts(known, folder),
    reviews,
    changelog: parseChangelog(await folder.read(changelog)),
    locationOf: (part, ...path) => ({
      file: `${part}.yaml`,
      line: files.get(part)?.lineOf(path) ?? 1,
    }),
  };
}

async function readParts(folder: BaseFolder): Promise<ReadonlyMap<PartName, YamlFile>> {
  const names = Object.keys(PART_SCHEMAS) as PartName[];
  const read = await Promise.allSettled(names.map((name) => readPart(folder, name)));
  const unreadable = read.flatMap((file) =>
    file.status === 'rejected' ? findingsOf(file.reason) : [],
  );
  if (unreadable.length > 0) throw new KnowledgeError(unreadable);
  return new Map(
    names.map((name, index) => [name, (read[index] as PromiseFulfilledResult<YamlFile>).value]),
  );
}

async function readPart(folder: BaseFolder, part: PartName): Promise<YamlFile> {
  const name = `${part}.yaml`;
  const otherwise = folder.has(name) ? undefined : DEFAULT_PARTS[part];
  return parseYaml(otherwise ?? (await folder.read(name)), name);
}

/** The articles' words. */
async function readTexts({ articles }: Parts, folder: BaseFolder) {
  const texts = new Map<string, string>();
  for (const { id, text } of articles) {
    if (text !== undefined) texts.set(id, await folder.readArticle(text));
  }
  return texts;
}

function findingsOf(reason: unknown): readonly Finding[] {
  if (reason instanceof KnowledgeError) return reason.findings;
  throw reason;
}
