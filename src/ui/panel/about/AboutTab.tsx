import { VERDICTS } from '../../../core/model/claim.ts';
import { verdictDefinitionKey, verdictKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { PanelProps } from '../../panel-props.ts';
import { DateText } from '../../parts/DateText.tsx';
import { VerdictSymbol } from '../../parts/VerdictSymbol.tsx';
import { AboutData } from './AboutData.tsx';
import { CorrectionsHelp } from './CorrectionsHelp.tsx';
import { Standard } from './Standard.tsx';

/** What this is, what verdicts mean, how the data was made and how to object to it. */
export function AboutTab({ base, details, host }: PanelProps) {
  const { t, list } = useMessages();
  const { knowledgeBase, article, authors } = base;
  return (
    <>
      <p class="lede">{t(authors ? 'panel_about_added' : 'panel_about_lede')}</p>
      <dl class="facts-of-base">
        <dt>{t('panel_about_base')}</dt>
        <dd lang={knowledgeBase.language}>{knowledgeBase.title}</dd>
        {authors && authors.length > 0 && (
          <>
            <dt>{t('panel_about_authors')}</dt>
            <dd>{list(authors)}</dd>
          </>
        )}
        <dt>{t('panel_about_version')}</dt>
        <dd>{knowledgeBase.version}</dd>
        <dt>{t('panel_about_as_of')}</dt>
        <dd>
          <DateText date={knowledgeBase.asOf} style="long" />
        </dd>
      </dl>
      {details.state === 'ready' && (
        <CorrectionsHelp
          desk={details.value.about.corrections}
          lang={knowledgeBase.language}
          isAdded={authors !== undefined}
        />
      )}
      {article && (
        <section>
          <h3>{t('panel_about_verdicts')}</h3>
          <p class="quiet">{t('panel_about_verdicts_hint')}</p>
          <dl class="verdicts">
            {VERDICTS.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictSymbol verdict={verdict} />
                  {t(verdictKey(verdict))}
                </dt>
                <dd>{t(verdictDefinitionKey(verdict))}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {article && <Standard />}
      {details.state === 'ready' && <AboutData base={details.value} />}
      <section>
        <h3>{t('panel_about_privacy')}</h3>
        <p>{t('panel_about_privacy_text')}</p>
      </section>
      <section>
        <h3>{t('panel_about_licences')}</h3>
        <p>{t('panel_about_licences_text')}</p>
      </section>
      <button type="button" class="link small-link" onClick={() => host.openOptions()}>
        {t('panel_open_options')}
      </button>
    </>
  );
}
