import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as v from 'valibot';
import type { Base, PartName, Parts } from '../base.ts';
import { type Finding, KnowledgeError } from '../finding.ts';
import { DEFAULT_PARTS, PART_SCHEMAS } from '../schema/part-schemas.ts';
import { checkForm } from './check-form.ts';
import { parseChangelog } from './parse-changelog.ts';
import { readReviews } from './read-reviews.ts';
import { readText } from './read-text.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Reads the knowledge base in `folder`. Articles' texts are looked for in the folder, then under
 * `root`. Throws a KnowledgeError with all that is wrong with the files' form; nothing partial comes out.
 */
export async function loadBase(folder: string, root: string): Promise<Base> {
  const names = Object.keys(PART_SCHEMAS) as PartName[];
  const read = await Promise.allSettled(
    names.map((name) =>
      readYaml(join(folder, `${name}.yaml`), `${name}.yaml`, DEFAULT_PARTS[name]),
    ),
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
  const { reviews, findings: ofReviews } = await readReviews(folder);
  findings.push(...ofReviews);
  if (findings.length > 0) throw new KnowledgeError(findings);
  // Each part was just checked by its own schema.
  const known = parts as unknown as Parts;
  const { changelog } = known['knowledge-base'];
  return {
    ...known,
    texts: await readTexts(known, folder, root),
    reviews,
    changelog: parseChangelog(await readText(resolve(folder, changelog), changelog)),
    placeOf: (part, ...path) => ({
      file: `${part}.yaml`,
      line: files.get(part)?.lineOf(path) ?? 1,
    }),
  };
}

/** The articles' words: in the folder of the base, else under the project's root. */
async function readTexts({ articles }: Parts, folder: string, root: string) {
  const texts = new Map<string, string>();
  for (const { id, text } of articles) {
    if (text === undefined) continue;
    const own = resolve(folder, text);
    texts.set(id, await readText(existsSync(own) ? own : resolve(root, text), text));
  }
  return texts;
}

function findingsOf(reason: unknown): readonly Finding[] {
  if (reason instanceof KnowledgeError) return reason.findings;
  throw reason;
}
