import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/knowledge/schema/json-schemas.ts';
import { ROOT } from '../../../tools/lib/root.ts';

test.each([...jsonSchemas()])(
  'docs/schema/%s.json is what the build checks',
  async (name, text) => {
    // Where this fails, run `npm run kb:schema`; where it surprises, the schema changed.
    expect(await readFile(join(ROOT, 'docs', 'schema', `${name}.json`), 'utf8')).toBe(text);
  },
);
