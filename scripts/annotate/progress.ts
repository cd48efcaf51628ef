import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step(): void;
  /** Ends the bar; calling it again does nothing. */
  stop(): void;
}

/** A bar on standard error; nothing where that is no terminal. Collections may hold more pages than files. */
export function createProgress(total: number, done: number): Progress {
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} pages, {eta_formatted} to go',
      stream: process.stderr,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  );
  bar.start(Math.max(total, done), done);
  return {
    step: () => {
      if (bar.getProgress() >= 1) bar.setTotal(bar.getTotal() + 1);
      bar.increment();
    },
    stop: () => bar.stop(),
  };
}
