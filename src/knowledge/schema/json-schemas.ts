import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { PART_SCHEMAS } from './part-schemas.ts';
import { ReviewsSchema } from './review.ts';

/**
 * The JSON Schema of each file of a knowledge base, by the file's name without its ending, as text
 * for `docs/schema/`. What JSON Schema cannot say (that a day exists) is left to `kb:check`.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ ...PART_SCHEMAS, reviews: ReviewsSchema }).map(([name, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema as v.GenericSchema, {
        errorMode: 'ignore',
        typeMode: 'input',
      });
      const titled = { $schema, title: `Afterword knowledge base: ${name}.yaml`, ...rest };
      return [name, `${JSON.stringify(titled, null, 2)}\n`];
    }),
  );
}
