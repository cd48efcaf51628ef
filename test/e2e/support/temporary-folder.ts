import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// One folder for whatever the tests and their browsers write, removed when all have ended: a worker is
// stopped without the time to tidy up after a browser that it kept. Vitest calls these two.
const folder = mkdtempSync(join(tmpdir(), 'afterword-e2e-'));

export function setup(): void {
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
