import { stringify } from 'yaml';
import type { KnowledgeBase, PartName } from '../knowledge-base.ts';
import { PART_SCHEMAS } from '../schema/part-schemas.ts';

/** What a folder is written of: a base, or parts that nobody has found well-formed yet. */
export type FolderContents = Readonly<Record<PartName, object>> &
  Pick<KnowledgeBase, 'changelog' | 'reviews'>;

/** The files of the folder that holds `base`, by their names. Reading them gives the same base. */
export function unpackBase(base: FolderContents): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  // The log is the folder's own file.
  const { changelog: _, ...about }: { readonly changelog?: unknown } = base['knowledge-base'];
  for (const name of Object.keys(PART_SCHEMAS) as PartName[]) {
    files.set(`${name}.yaml`, toYaml(name === 'knowledge-base' ? about : base[name]));
  }
  if (base.reviews.length > 0) {
    const reviews = base.reviews.map(({ location: _, ...review }) => review);
    files.set('reviews/reviews.yaml', toYaml(reviews));
  }
  return files.set('CHANGELOG.md', changelogOf(base));
}

/** One value a line, none folded: people read it in a diff. Nothing is written as a reference. */
function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

function changelogOf({ changelog }: FolderContents): string {
  const versions = changelog.map(({ version, date, changes, corrections }) => {
    const corrected = corrections.length > 0 ? `\n### Corrections\n\n${listOf(corrections)}` : '';
    return `## ${version} – ${date}\n\n${listOf(changes)}${corrected}`;
  });
  return `# Changes\n\n${versions.join('\n')}`;
}

function listOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}\n`).join('');
}
