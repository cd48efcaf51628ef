import { unreadable } from '../finding.ts';

/** UTF-8 text of a file, `file` being its name in messages. Throws a KnowledgeError where it is none. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  // Broken bytes come out as U+FFFD, which tells the line; UTF-16 without a mark is full of NULs.
  const broken = text.search(/[\0\uFFFD]/);
  if (broken === -1) return text;
  const line = text.slice(0, broken).split('\n').length;
  throw unreadable(file, line, {
    code: 'not-utf-8',
    message: 'not UTF-8 text; save it in that encoding',
  });
}
