import { readFileSync } from 'node:fs';
import type { InventedCase } from '../cases-invented.ts';

/** The cases of a file in this folder: `why | claim | page`, a line each. */
export function readCases(name: string): InventedCase[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const parts = line.split('|').map(unescaped);
      const [why, claim, page] = parts;
      if (!why || !claim || !page || parts.length !== 3) throw new Error(`Not a case: ${line}`);
      return [why, claim, page];
    });
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll('\\n', '\n');
}
