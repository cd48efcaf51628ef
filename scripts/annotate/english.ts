import type { ExportWords } from '../../src/export/export-words.ts';
import { createMessages } from '../../src/ui/messages/create-messages.ts';

/** Commands speak English, as the bundled knowledge base does. */
export const ENGLISH: ExportWords = createMessages('en');
