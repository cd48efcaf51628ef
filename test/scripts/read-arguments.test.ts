import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/root.ts';

const COMMANDS = ['kb-new', 'kb-pack', 'kb-unpack', 'kb-review', 'kb-import', 'annotate', 'bench'];

function run(command: string, word: string) {
  return spawnSync(process.execPath, ['scripts/run.mjs', `scripts/${command}.ts`, word], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

test.each(COMMANDS)(
  '%s tells its usage when asked, and for a word that it does not know',
  (command) => {
    const usage = `usage: npm run ${command.replace('kb-', 'kb:')} -- `;
    const asked = run(command, '--help');
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    expect(asked.stdout).toContain(usage);
    const unknown = run(command, '--nonsense');
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain("'--nonsense'");
    expect(unknown.stderr).toContain(usage);
  },
);
