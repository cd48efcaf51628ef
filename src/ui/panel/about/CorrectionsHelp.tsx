import type { CorrectionsDesk } from '../../../core/model/knowledge-base.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';

interface CorrectionsHelpProps {
  /** Null if the base names none. */
  readonly desk: CorrectionsDesk | null;
  readonly lang: string;
  /** True for a base that the reader added: then nobody but its author can correct it. */
  readonly isAdded: boolean;
}

/** Where a person or outlet named here can ask for a correction, and what to send. */
export function CorrectionsHelp({ desk, lang, isAdded }: CorrectionsHelpProps) {
  const { t } = useMessages();
  return (
    <section class="corrections">
      <h3>{t('panel_about_correct')}</h3>
      {!isAdded && <p>{t('panel_about_correct_who')}</p>}
      <p>
        {desk?.address ? (
          <ExternalLink href={desk.address}>{desk.address.replace(/^mailto:/, '')}</ExternalLink>
        ) : (
          t(isAdded ? 'panel_about_correct_added' : 'panel_about_correct_nowhere')
        )}
      </p>
      {desk && (
        <ul class="changes" lang={lang}>
          {desk.send.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
