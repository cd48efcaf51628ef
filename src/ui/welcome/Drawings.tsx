import { useMessages } from '../messages/MessagesContext.tsx';
import { KindLabel } from '../parts/KindSample.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

/** Lines of a page, one of them marked, with its number in the margin. Says nothing by itself. */
export function MarkDrawing() {
  return (
    <div class="drawing" aria-hidden="true">
      <span class="bar long" />
      <MarkedLine />
      <span class="bar" />
      <span class="bar long" />
    </div>
  );
}

/** The same words with their note and the rule that ties them. */
export function NoteDrawing() {
  const { t } = useMessages();
  return (
    <div class="drawing" aria-hidden="true">
      <MarkedLine />
      <div class="small-note">
        <div class="small-head">
          <VerdictLabel verdict="did-not-happen" />
          <KindLabel kind="forecast" />
        </div>
        <p>{t('welcome_sample_headline')}</p>
      </div>
    </div>
  );
}

/** The stemma without names. */
export function PanelDrawing() {
  return (
    <div class="drawing" aria-hidden="true">
      <svg class="small-stemma" viewBox="0 0 180 112" aria-hidden="true">
        <path d="M12 12v34M12 28h70v74" />
        <path d="M12 46v34" stroke-dasharray="3 3" />
        {[
          [12, 12],
          [12, 46],
          [82, 46],
          [82, 74],
          [82, 102],
        ].map(([x, y]) => (
          <circle key={`${x} ${y}`} class="f" cx={x} cy={y} r="4" />
        ))}
        <circle class="unknown" cx="12" cy="84" r="4" stroke-dasharray="1.9 1.4" />
        <path
          class="names"
          d="M24 12h40M24 46h34M94 46h52M94 74h44M94 102h62M24 84h26"
          stroke-width="5"
        />
      </svg>
    </div>
  );
}

function MarkedLine() {
  const { t } = useMessages();
  return (
    <span class="marked-line">
      <small>2</small>
      <u lang="en">{t('welcome_sample_words')}</u>
    </span>
  );
}
