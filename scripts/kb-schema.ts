import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../src/knowledge/schema/json-schemas.ts';
import { ROOT } from '../tools/lib/root.ts';

/** Publishes the schemas of a knowledge base's files as JSON Schema, for editors that read it. */
const folder = join(ROOT, 'docs', 'schema');
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(join(folder, `${name}.json`), text);
