/**
 * Puts `args` for `$1` to `$9`, as WebExtension messages do; `$$` is a dollar sign.
 * A placeholder without an argument becomes nothing.
 */
export function substitute(message: string, args: readonly (string | number)[]): string {
  return message.replace(/\$([$1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : String(args[Number(sign) - 1] ?? ''),
  );
}
