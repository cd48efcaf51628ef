import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { OneFileSchema } from './one-file.ts';
import { PART_SCHEMAS } from './part-schemas.ts';
import { ReviewsSchema } from './review-schema.ts';

const ONE_FILE = 'Afterword knowledge base in one file: NAME.afterword.json';

/**
 * The JSON Schema of each file of a knowledge base, by the file's name without its ending, as text
 * for `docs/schema/`. What JSON Schema cannot say (that a day exists) is left to `kb:check`.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ ...PART_SCHEMAS, reviews: ReviewsSchema, 'one-file': OneFileSchema }).map(
      ([name, schema]) => {
        const { $schema, ...rest } = toJsonSchema(schema as v.GenericSchema, {
          errorMode: 'ignore',
          typeMode: 'input',
        });
        const titled = {
          $schema,
          title: name === 'one-file' ? ONE_FILE : `Afterword knowledge base: ${name}.yaml`,
          ...rest,
        };
        return [name, `${JSON.stringify(titled, null, 2)}\n`];
      },
    ),
  );
}
