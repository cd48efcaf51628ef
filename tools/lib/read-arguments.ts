import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads the words after a command as `parseArgs` does. `--help` prints the usage and ends the process
 * with status 0; a word that the command does not know prints what is wrong and the usage in one line, with status 2.
 */
export function readArguments<const T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. ', 1)[0] : String(error);
    console.error(`${why}; ${usage}`);
    process.exit(2);
  }
}
