import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/knowledge/load/parse-yaml.ts';

const ENTRY = '- date: 2017-02-28\n  title: no\n  n: 012\n  time: 12:30\n';

test.each(['', '%YAML 1.2\n---\n', '%YAML 1.1\n---\n'])(
  'a file that begins with %j means the same',
  (head) => {
    expect(parseYaml(head + ENTRY, 'events.yaml').value).toEqual([
      { date: '2017-02-28', title: 'no', n: 12, time: '12:30' },
    ]);
  },
);
