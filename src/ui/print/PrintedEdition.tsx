import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import type { Mark } from '../../core/model/mark.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { BaseDetails } from '../overlay-model.ts';
import type { Loaded } from '../panel-props.ts';
import { Brand } from '../parts/Brand.tsx';
import { PrintedArticle } from './PrintedArticle.tsx';
import { PrintedEvents } from './PrintedEvents.tsx';
import { PrintedKey } from './PrintedKey.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import type { PrintedText } from './printed-text.ts';

export interface PrintedEditionProps {
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  readonly bases: readonly { readonly base: BaseOnPage; readonly details: Loaded<BaseDetails> }[];
  readonly printed: PrintedText;
}

/** Printed in place of the page if the reader wants its notes on paper; not visible on screen. */
export function PrintedEdition({ marks, bases, printed }: PrintedEditionProps) {
  const { t } = useMessages();
  const article = bases.find(({ base }) => base.article)?.base ?? null;
  return (
    <div class="printed">
      <p class="printed-head">
        <Brand /> <span class="sc">{t('ext_name')}</span>
      </p>
      <PrintedArticle base={article} printed={printed} />
      <PrintedKey kinds={new Set(printed.marks.map(({ kind }) => kind))} />
      {bases.map(({ base, details }) => {
        const own = marks.filter((mark) => mark.base === base.knowledgeBase.id);
        if (details.state !== 'ready' || own.length === 0) return null;
        const shared = { key: base.knowledgeBase.id, marks: own, base };
        return 'claims' in details.value ? (
          <PrintedNotes {...shared} details={details.value} />
        ) : (
          <PrintedEvents {...shared} details={details.value} />
        );
      })}
    </div>
  );
}
