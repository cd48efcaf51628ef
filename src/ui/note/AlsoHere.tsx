import { baseOf } from '../../core/model/annotated-page.ts';
import type { Mark } from '../../core/model/mark.ts';
import { isShown } from '../marks/is-shown.ts';
import { numberOf } from '../marks/number-of.ts';
import { inTextOrder } from '../marks/with-sigla.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OverlayModel } from '../overlay-model.ts';
import { plainName } from '../parts/origin-of.ts';

interface AlsoHereProps {
  readonly mark: Mark<Range>;
  readonly model: OverlayModel;
  /** Opens the note of another mark, by its key. */
  onShow(mark: string): void;
}

/** Links to what other knowledge bases note on the same words or some of them. */
export function AlsoHere({ mark, model, onShow }: AlsoHereProps) {
  const { t } = useMessages();
  const others = inTextOrder(model.marks.filter((one) => isAlsoHere(one, mark, model)));
  if (others.length === 0) return null;
  return (
    <p class="also-here">
      {t('note_also_here')}
      {others.map((one) => {
        const title = plainName(baseOf(model, one).knowledgeBase.title);
        const label = t('note_also_label', numberOf(one), title);
        return (
          <button
            key={one.key}
            type="button"
            class="link"
            title={label}
            aria-label={label}
            onClick={() => onShow(one.key)}
          >
            {numberOf(one)}
          </button>
        );
      })}
    </p>
  );
}

function isAlsoHere(one: Mark, { base, span }: Mark, model: OverlayModel): boolean {
  if (one.base === base || one.number === null || !one.span || !span) return false;
  return one.span.start < span.end && span.start < one.span.end && isShown(one, model);
}
