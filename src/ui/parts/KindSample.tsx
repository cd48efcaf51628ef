import type { MarkKind } from '../../core/model/mark-kind.ts';
import { lineStyle } from '../marks/line-style.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { useMessages } from '../messages/MessagesContext.tsx';

/** A short line drawn as the marks of this kind are; a bracket for one that has it in the margin. */
export function KindSample({ kind }: { kind: MarkKind }) {
  const { sign, line } = MARK_LOOKS[kind];
  return sign ? (
    <i class="sample bracketed" aria-hidden="true" />
  ) : (
    <i class={`sample hue-${line.hue}`} aria-hidden="true" style={lineStyle(line)} />
  );
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
