import { replaceHosts } from '../../ui/host/host-element.ts';
import { createMessages } from '../../ui/messages/create-messages.ts';
import { watchExtension } from '../content/extension-gone.ts';
import { logUnlessAborted } from '../content/log-unless-aborted.ts';
import type { WriterBoot } from '../messages.ts';
import { draftClient } from './draft-client.ts';
import { draftRules } from './draft-rules.ts';
import { startWriting } from './start-writing.ts';

declare global {
  var afterwordWriterBoot: WriterBoot | undefined;
  /** Ends the copy of this script that runs in this world. */
  var afterwordWriterEnd: (() => void) | undefined;
}

/** Runs only on a page on which the reader asks to write notes, as a separate script. */
function start({ locale, words }: WriterBoot): void {
  const life = new AbortController();
  const end = () => life.abort();
  globalThis.afterwordWriterEnd?.();
  replaceHosts(document, 'writer');
  globalThis.afterwordWriterEnd = end;
  watchExtension(end, life.signal);
  const messages = createMessages(locale, words ?? undefined);
  startWriting({
    ...{ document, messages, signal: life.signal, drafts: draftClient, close: end },
    rules: draftRules(messages),
  }).catch((error: unknown) => {
    logUnlessAborted(error);
    end();
  });
}

if (globalThis.afterwordWriterBoot) start(globalThis.afterwordWriterBoot);
