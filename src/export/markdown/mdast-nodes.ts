import type { Blockquote, Heading, List, Paragraph, PhrasingContent } from 'mdast';

/** Text, or a node that stands in text. */
export type Inline = string | PhrasingContent;

function inline(parts: readonly Inline[]): PhrasingContent[] {
  return parts.map((part) =>
    typeof part === 'string' ? { type: 'text', value: part.replace(/\s*\n\s*/g, ' ') } : part,
  );
}

/** A paragraph of text and nodes. A line break in text becomes a space, so that no text can begin a list or heading. */
export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(parts) };
}

/** A heading of plain text. */
export function heading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: inline([text]) };
}

/** A block quotation of one paragraph. */
export function quotation(text: string): Blockquote {
  return { type: 'blockquote', children: [paragraph(text)] };
}

/** Text in bold. */
export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: inline([text]) };
}

/** A link that shows its own address. */
export function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}

/** A tight, unordered list, a paragraph each. */
export function list(items: readonly Paragraph[]): List {
  const children = items.map((item) => ({ type: 'listItem' as const, children: [item] }));
  return { type: 'list', spread: false, children };
}
