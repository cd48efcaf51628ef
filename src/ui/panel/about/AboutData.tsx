import type { ChangelogEntry, ContextPart } from '../../../core/model/knowledge-base.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { MessageKey } from '../../messages/table.ts';
import { DateText } from '../../parts/DateText.tsx';

interface AboutDataProps {
  /** Details of an article or context of a page on the subject: either has what is needed. */
  readonly base: Pick<ContextPart, 'knowledgeBase' | 'about' | 'changelog'>;
}

/** How the knowledge base was made, where it is weak, how to object, and what changed in it. */
export function AboutData({ base }: AboutDataProps) {
  const { t } = useMessages();
  const { about, changelog, knowledgeBase } = base;
  const lang = knowledgeBase.language;
  return (
    <>
      <Sentences heading="panel_about_method" sentences={about.method} lang={lang} />
      <Sentences heading="panel_about_limits" sentences={about.limits} lang={lang} />
      <Sentences heading="panel_about_object" sentences={[about.objections]} lang={lang} />
      <section>
        <h3>{t('panel_about_changes')}</h3>
        {changelog.map((entry) => (
          <Version key={entry.version} entry={entry} lang={lang} />
        ))}
      </section>
    </>
  );
}

/** What changed in one version, with corrections first. */
function Version({ entry, lang }: { entry: ChangelogEntry; lang: string }) {
  const { t } = useMessages();
  const { version, date, changes, corrections } = entry;
  return (
    <section class="about-entity">
      <h4>
        {version} · <DateText date={date} />
      </h4>
      {corrections.length > 0 && <h5>{t('panel_about_corrections')}</h5>}
      <Changes changes={corrections} lang={lang} />
      {corrections.length > 0 && changes.length > 0 && <h5>{t('panel_about_other_changes')}</h5>}
      <Changes changes={changes} lang={lang} />
    </section>
  );
}

function Changes({ changes, lang }: { changes: readonly string[]; lang: string }) {
  return (
    <ul class="changes" lang={lang}>
      {changes.map((change) => (
        <li key={change}>{change.replaceAll('`', '')}</li>
      ))}
    </ul>
  );
}

interface SentencesProps {
  readonly heading: MessageKey;
  readonly sentences: readonly string[];
  readonly lang: string;
}

function Sentences({ heading, sentences, lang }: SentencesProps) {
  const { t } = useMessages();
  return (
    <section>
      <h3>{t(heading)}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} lang={lang}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
