import type { Finding } from '../finding.ts';
import type { Review } from '../knowledge-base.ts';
import { ReviewsSchema } from '../schema/review-schema.ts';
import type { BaseFolder } from './base-folder.ts';
import { checkForm } from './check-form.ts';
import { parseYaml } from './parse-yaml.ts';

/** The reviews in `reviews/*.yaml` of a folder, each with its location; none where there are no such files. */
export async function readReviews(
  folder: BaseFolder,
): Promise<{ readonly reviews: readonly Review[]; readonly findings: readonly Finding[] }> {
  const names = (await folder.reviews()).filter((name) => /\.yaml$/.test(name));
  const read = await Promise.all(
    [...names].sort().map((name) => readOne(folder, `reviews/${name}`)),
  );
  return {
    reviews: read.flatMap(({ reviews }) => reviews),
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function readOne(folder: BaseFolder, name: string) {
  const yaml = parseYaml(await folder.read(name), name);
  const checked = checkForm(ReviewsSchema, yaml);
  if ('findings' in checked) return { reviews: [], findings: checked.findings };
  const reviews = checked.value.map(
    (review, index): Review => ({
      ...review,
      location: { file: yaml.file, line: yaml.lineOf([index]) },
    }),
  );
  return { reviews, findings: [] };
}
