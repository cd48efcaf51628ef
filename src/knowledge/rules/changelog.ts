import type { Rule } from './rule.ts';

export const changelog: Rule<'version-unlisted' | 'version-without-change'> = {
  name: 'changelog',
  reason: 'Readers can see which verdict changed, when and why.',
  check: (base) => {
    const { version } = base['knowledge-base'];
    const entry = base.changelog.find((one) => one.version === version);
    const location = base.locationOf('knowledge-base', 'version');
    if (!entry)
      return [
        {
          location,
          code: 'version-unlisted',
          parameters: [version],
          message: `version ${version} has no entry in CHANGELOG.md; add "## ${version} – DATE"`,
        },
      ];
    return entry.changes.length + entry.corrections.length > 0
      ? []
      : [
          {
            location,
            code: 'version-without-change',
            parameters: [version],
            message: `the entry of version ${version} in CHANGELOG.md lists no change`,
          },
        ];
  },
};
