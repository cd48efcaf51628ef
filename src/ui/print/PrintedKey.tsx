import { MARK_KINDS, type MarkKind } from '../../core/model/mark-kind.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { printedLine } from './printed-line.ts';

/** The key to the lines, for the kinds that are on the page. */
export function PrintedKey({ kinds }: { kinds: ReadonlySet<MarkKind> }) {
  const { t } = useMessages();
  return (
    <p class="printed-key">
      <b>{t('popup_key')}.</b>{' '}
      {MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <u style={printedLine(kind)}>{t(MARK_LOOKS[kind].label)}</u>{' '}
        </span>
      ))}
    </p>
  );
}
