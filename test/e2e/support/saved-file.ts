import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../tools/browsers/wait.ts';

/** A file that the browser saves into `folder`, once it is there and has content. */
export function savedFile(folder: string, name: string): Promise<Buffer> {
  return until(`the file ${name}`, () =>
    readFile(join(folder, name)).then(
      (bytes) => (bytes.length > 0 ? bytes : null),
      () => null,
    ),
  );
}
