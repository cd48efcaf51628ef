import { useMessages } from '../../messages/MessagesContext.tsx';
import { tellFinding } from '../../messages/tell-finding.ts';
import type { FindingView } from './added-props.ts';

interface FindingsProps {
  /** The first of them. */
  readonly findings: readonly FindingView[];
  readonly count: number;
}

/** The errors in a file, each with its line. */
export function Findings({ findings, count }: FindingsProps) {
  const messages = useMessages();
  const { t, plural, locale } = messages;
  const isEnglish = /^en\b/.test(locale);
  const more = count - findings.length;
  return (
    <>
      <p>{plural('added_faults', count)}</p>
      <ol class="findings">
        {findings.map(({ file, line, about, message, english }, index) => (
          <li key={index}>
            <span class="where">
              {file}:{line}
            </span>{' '}
            {about !== '' && <bdi class="about">{about}: </bdi>}
            <bdi lang={'english' in message ? 'en' : undefined}>
              {isEnglish ? english : tellFinding(messages, message)}
            </bdi>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{plural('added_more', more)}</p>}
      <p class="quiet">{t('added_faults_hint')}</p>
    </>
  );
}
