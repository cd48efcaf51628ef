import { confidenceKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';
import { basisKey } from './basis-key.ts';
import type { EntityStatements } from './statement-groups.ts';

interface StatementRowsProps {
  readonly groups: readonly EntityStatements[];
  readonly shelf: SourceShelf;
  readonly lang: string;
}

/** Statements under the name of whom they are about: date, sentence, what it rests on. */
export function StatementRows({ groups, shelf, lang }: StatementRowsProps) {
  const { t } = useMessages();
  return groups.map(({ entity, statements }) => (
    <section key={entity.id} class="about-entity">
      <h4 lang={lang}>{entity.name}</h4>
      <ul class="dated">
        {statements.map((statement) => (
          <li key={statement.text}>
            <span class="date">{statement.asOf && <DateText date={statement.asOf} />}</span>
            <div>
              <p lang={lang}>{statement.text}</p>
              <SourcesFold
                ids={statement.sources}
                shelf={shelf}
                about={statement.text}
                lead={`${t(basisKey(statement.basis))} · ${t(confidenceKey(statement.confidence))}`}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}
