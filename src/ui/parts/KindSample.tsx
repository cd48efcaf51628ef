import type { MarkKind } from '../../core/model/mark-kind.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { useMessages } from '../messages/MessagesContext.tsx';

/** A short line drawn as the marks of this kind are. */
export function KindSample({ kind }: { kind: MarkKind }) {
  return <i class={`sample ${kind}`} aria-hidden="true" />;
}

/** The line sample and the word: it teaches the marks. */
export function KindLabel({ kind }: { kind: MarkKind }) {
  const { t } = useMessages();
  return (
    <span class="kind-label">
      <KindSample kind={kind} />
      {t(MARK_LOOKS[kind].label)}
    </span>
  );
}
