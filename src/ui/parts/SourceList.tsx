import { Fragment } from 'preact';
import type { Publisher, Source } from '../../core/model/source.ts';
import { sourceKindKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { groupSources } from './group-sources.ts';
import { SourceLine } from './SourceLine.tsx';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

/** Sources grouped by kind, as the apparatus of an edition: label column, then each source. */
export function SourceList({ sources, publishers }: SourceListProps) {
  const { t } = useMessages();
  const names = new Map(publishers.map(({ id, name }) => [id, name]));
  return (
    <dl class="apparatus">
      {groupSources(sources, publishers).map((group) => (
        <Fragment key={`${group.kind} ${group.whose ?? ''}`}>
          <dt>
            <span class="sc">{t(sourceKindKey(group.kind))}</span>
            {group.whose && <small>{group.whose}</small>}
          </dt>
          <dd>
            <ul>
              {group.sources.map((source) => (
                <li key={source.id}>
                  <SourceLine
                    source={source}
                    publisher={names.get(source.publisher) ?? source.publisher}
                  />
                </li>
              ))}
            </ul>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
