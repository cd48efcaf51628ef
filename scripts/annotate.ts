import { stat } from 'node:fs/promises';
import { EXPORT_FORMATS, type ExportFormat } from '../src/core/model/export-format.ts';
import { BadInput } from '../tools/lib/bad-input.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';

const USAGE = `usage: npm run annotate -- FILE [--url URL] [--base FOLDER] [--json | --format ${EXPORT_FORMATS.join('|')}] | FILE|FOLDER… [--out FILE.jsonl] | --stream`;

/** Exit status 0 when it ran, 2 on bad input with one line on standard error. */
async function main(): Promise<number> {
  try {
    await run(chooseArguments());
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`annotate: ${error.message}`);
    return 2;
  }
}

interface Arguments {
  readonly inputs: readonly string[];
  readonly url: string | null;
  /** A knowledge base, as a folder or one file; null for the bundled one. */
  readonly base: string | null;
  /** Null for a report to read at a terminal. */
  readonly format: ExportFormat | null;
  readonly out: string | null;
  readonly stream: boolean;
}

async function run({ inputs, url, base, format, out, stream }: Arguments): Promise<void> {
  const [input] = inputs;
  if (base !== null && (stream || inputs.length !== 1 || out !== null))
    throw new BadInput('--base is for one page');
  if (stream) {
    await annotateStream();
  } else if (input && inputs.length === 1 && out === null && !(await isFolder(input))) {
    await annotateOne(input, url, base, format);
  } else {
    if (url !== null) throw new BadInput('--url is for one page');
    if (format !== null && format !== 'w3c') throw new BadInput('--format is for one page');
    const { annotateMany } = await import('./annotate/annotate-many.ts');
    await annotateMany(inputs, out, await known());
  }
}

// What is not needed is not loaded: all of it together takes longer than a page does.
async function known(base: string | null = null) {
  const { loadKnown } = await import('./annotate/known.ts');
  return loadKnown(base);
}

async function annotateStream(): Promise<void> {
  const { recordsOfStream } = await import('./annotate/records-of-stream.ts');
  const { writeAll } = await import('./annotate/annotate-many.ts');
  await writeAll(recordsOfStream(process.stdin), process.stdout, await known());
}

async function annotateOne(
  input: string,
  url: string | null,
  base: string | null,
  format: ExportFormat | null,
): Promise<void> {
  const { choosePage } = await import('./annotate/choose-page.ts');
  const { createAnnotator } = await import('./annotate/create-annotator.ts');
  const found = await choosePage(input, url, createAnnotator(await known(base)));
  if (format === null) {
    const { formatReport } = await import('./annotate/format-report.ts');
    console.log(formatReport(found));
  } else {
    const { FORMATS } = await import('../src/export/formats.ts');
    const { takeFound } = await import('./annotate/take-found.ts');
    const { ENGLISH } = await import('./annotate/english.ts');
    process.stdout.write(FORMATS[format].write(takeFound(found), ENGLISH));
  }
}

function chooseArguments(): Arguments {
  const { values, positionals: inputs } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      base: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean', default: false },
      stream: { type: 'boolean', default: false },
    },
  });
  const { url = null, base = null, out = null, json, stream } = values;
  const format = formatOf(values.format ?? (json ? 'w3c' : null));
  if (stream ? inputs.length > 0 : inputs.length === 0) throw new BadInput(USAGE);
  if (url !== null && !URL.canParse(url)) throw new BadInput(`not a URL: ${url}`);
  if (url !== null && stream) throw new BadInput('--url is for one page');
  return { inputs, url, base, format, out, stream };
}

function formatOf(name: string | null): ExportFormat | null {
  const format = EXPORT_FORMATS.find((one) => one === name) ?? null;
  if (name !== null && format === null) {
    throw new BadInput(`unknown format: ${name} (there are ${EXPORT_FORMATS.join(', ')})`);
  }
  return format;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

// The reader may have closed the pipe (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main();
