import type { Statement } from '../../../core/model/provenance.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';
import { basisLine } from './basis-line.ts';

interface StatementRowsProps {
  readonly statements: readonly Statement[];
  readonly shelf: SourceShelf;
  readonly lang: string;
}

/** Statements, each with its date, its sentence and what it rests on. */
export function StatementRows({ statements, shelf, lang }: StatementRowsProps) {
  const messages = useMessages();
  return (
    <ul class="dated">
      {statements.map((statement) => (
        <li key={statement.text}>
          <span class="date">
            {statement.asOf && statement.relativeToArticle && <DateText date={statement.asOf} />}
          </span>
          <div>
            <p lang={lang}>{statement.text}</p>
            <SourcesFold
              ids={statement.sources}
              shelf={shelf}
              about={statement.text}
              lead={basisLine(statement, messages)}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
