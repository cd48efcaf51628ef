import { useMessages } from '../../messages/MessagesContext.tsx';
import type { FindingView } from './added-props.ts';

interface FindingsProps {
  /** The first of them. */
  readonly findings: readonly FindingView[];
  readonly count: number;
}

/** What is wrong with a file, each with its line. */
export function Findings({ findings, count }: FindingsProps) {
  const { t, plural } = useMessages();
  const more = count - findings.length;
  return (
    <>
      <p>{plural('added_faults', count)}</p>
      <ol class="findings" lang="en">
        {findings.map(({ file, line, message }, index) => (
          <li key={index}>
            <span class="where">
              {file}:{line}
            </span>{' '}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{plural('added_more', more)}</p>}
      <p class="quiet">{t('added_faults_hint')}</p>
    </>
  );
}
