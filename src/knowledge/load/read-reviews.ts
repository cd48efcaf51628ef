import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Review } from '../base.ts';
import type { Finding } from '../finding.ts';
import { ReviewsSchema } from '../schema/review.ts';
import { checkForm } from './check-form.ts';
import { readYaml } from './read-yaml.ts';

/** The reviews in `folder`/reviews/*.yaml, each with its place; none where there is no such folder. */
export async function readReviews(
  folder: string,
): Promise<{ readonly reviews: readonly Review[]; readonly findings: readonly Finding[] }> {
  const path = join(folder, 'reviews');
  const names = existsSync(path)
    ? (await readdir(path)).filter((name) => /\.yaml$/.test(name))
    : [];
  const read = await Promise.all(names.sort().map((name) => readOne(join(path, name), name)));
  return {
    reviews: read.flatMap(({ reviews }) => reviews),
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function readOne(path: string, name: string) {
  const yaml = await readYaml(path, `reviews/${name}`);
  const checked = checkForm(ReviewsSchema, yaml);
  if ('findings' in checked) return { reviews: [], findings: checked.findings };
  const reviews = checked.value.map(
    (review, index): Review => ({
      ...review,
      place: { file: yaml.file, line: yaml.lineOf([index]) },
    }),
  );
  return { reviews, findings: [] };
}
