import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAsNow } from './look-as-now.ts';
import { lookAsOld } from './look-as-old.ts';
import { lookAsPeer } from './look-as-peer.ts';

/** What one side did with all pages. */
export interface SideRun {
  readonly pages: number;
  readonly seconds: number;
  /** Megabytes, of the whole process. */
  readonly peak: number;
  /** Claims that were anchored, over all pages. */
  readonly bound: number;
}

/** A page in, the number of claims bound out. */
export type Look = (html: string) => number;

const [side = '', folder = '', old = ''] = process.argv.slice(2);
const SIDES: Readonly<Record<string, () => Promise<Look>>> = {
  now: lookAsNow,
  old: () => lookAsOld(old),
  peer: lookAsPeer,
};

const look = await SIDES[side]?.();
if (look === undefined) throw new Error(`no such side: ${side}`);
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
let bound = 0;
const start = performance.now();
for (const file of files.sort()) bound += look(await readFile(join(folder, file), 'utf8'));
const seconds = (performance.now() - start) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ pages: files.length, seconds, peak, bound } satisfies SideRun));
