import { parseArgs } from 'node:util';
import { annotateFile } from './annotate/annotate-file.ts';
import { annotationCollection } from './annotate/annotation-collection.ts';
import { formatReport } from './annotate/format-report.ts';
import { BadInput } from './lib/bad-input.ts';

const USAGE = 'usage: npm run annotate -- FILE.html [--url URL] [--json]';

/** Exit status 0 when it ran, 2 on bad input with one line on standard error. */
async function main(): Promise<number> {
  try {
    const { file, url, json } = readArguments();
    const found = await annotateFile(file, url);
    console.log(json ? JSON.stringify(annotationCollection(found), null, 2) : formatReport(found));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`annotate: ${error.message}`);
    return 2;
  }
}

function readArguments(): { file: string; url: string | null; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new BadInput(USAGE);
    if (values.url !== undefined && !URL.canParse(values.url)) {
      throw new BadInput(`not a URL: ${values.url}`);
    }
    return { file, url: values.url ?? null, json: values.json };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

process.exitCode = await main();
