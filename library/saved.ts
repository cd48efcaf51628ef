export { decodeHtml } from '../src/saved/decode-html.ts';
export { parseHtml } from '../src/saved/parse-html.ts';
export { isCollection, readFirstPage, readSavedFile } from '../src/saved/read-saved-file.ts';
export { readWarc } from '../src/saved/read-warc.ts';
export type { SavedPage } from '../src/saved/saved-page.ts';
export { type SavedForm, tellForm } from '../src/saved/tell-form.ts';
export { Unreadable } from '../src/saved/unreadable.ts';
