import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { LineCounter } from 'yaml';
import { KnowledgeError, unreadable } from '../finding.ts';
import type { KnowledgeBase, Parts } from '../knowledge-base.ts';
import { checkForm } from '../load/check-form.ts';
import { OneFileSchema } from '../schema/one-file.ts';
import { MOST_BYTES } from './file-limits.ts';
import { refuseDepth, refuseOddities } from './refuse-oddities.ts';

type Path = readonly (string | number)[];

/**
 * Reads a knowledge base from the text of one file, `file` being its name in messages. Throws a
 * KnowledgeError with all that is wrong with its form, each with its line; nothing partial comes out.
 * The rules are checked by `checkBase`, as for a folder.
 */
export function readOneFile(text: string, file: string): KnowledgeBase {
  if (text.length > MOST_BYTES) {
    throw unreadable(file, 1, {
      code: 'too-large',
      message: `larger than ${MOST_BYTES / 2 ** 20} MB; split the knowledge base`,
    });
  }
  refuseDepth(text, file);
  const lineOf = createLines(text);
  const value = parse(text, file);
  refuseOddities(value, (path, why) => unreadable(file, lineOf(path), why));
  const checked = checkForm(OneFileSchema, { file, value, lineOf });
  if ('findings' in checked) throw new KnowledgeError(checked.findings);
  const {
    format: _,
    formatVersion: __,
    $schema: ___,
    changelog,
    reviews,
    ...parts
  } = checked.value;
  const known: Parts = parts;
  return {
    ...known,
    texts: new Map(),
    changelog,
    reviews: reviews.map((review, index) => ({
      ...review,
      location: { file, line: lineOf(['reviews', index]) },
    })),
    locationOf: (part, ...path) => ({ file, line: lineOf([part, ...path]) }),
  };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(why)?.[1] ?? 0);
    throw unreadable(file, text.slice(0, at).split('\n').length, {
      code: 'not-json',
      message: `not JSON that can be read: ${why}`,
    });
  }
}

/** Lines are asked for only where something is wrong, so that the tree is made only then. */
function createLines(text: string): (path: Path) => number {
  const lines = new LineCounter();
  let tree: Node | undefined;
  return (path) => {
    if (!tree) {
      tree = parseTree(text);
      for (let at = 0; at !== 0 || lines.lineStarts.length === 0; at = text.indexOf('\n', at) + 1)
        lines.addNewLine(at);
    }
    for (let depth = path.length; tree && depth > 0; depth--) {
      const node = findNodeAtLocation(tree, path.slice(0, depth));
      if (node) return Math.max(1, lines.linePos(node.offset).line);
    }
    return 1;
  };
}
