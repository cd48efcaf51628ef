import { useState } from 'preact/hooks';
import { type EntityStatements, statementYears } from '../../../core/statement-groups.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useElementId } from '../../parts/use-element-id.ts';
import type { SourceShelf } from '../SourcesFold.tsx';
import { StatementRows } from './StatementRows.tsx';

interface EntityFoldProps extends EntityStatements {
  /** True: a few lines say who it is, as the tab does once for each entity. False: the first statement stands there. */
  readonly introduced: boolean;
  readonly shelf: SourceShelf;
  readonly lang: string;
}

/** One entity: who it is, and one line that opens what is said of it, with dates and sources. */
export function EntityFold({ entity, statements, introduced, shelf, lang }: EntityFoldProps) {
  const { plural } = useMessages();
  const [open, setOpen] = useState(false);
  const id = useElementId();
  const count = plural('panel_statements', statements.length);
  const years = statementYears(statements);
  const shown = years ? `${count}, ${years}` : count;
  return (
    <section class="about-entity">
      <h4 lang={lang}>{entity.name}</h4>
      {introduced && <p lang={lang}>{entity.summary}</p>}
      {!introduced && !open && (
        <p class="first-lines" lang={lang}>
          {statements[0]?.text}
        </p>
      )}
      <button
        type="button"
        class="small-fold"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${entity.name}: ${shown}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'unfolded' : 'folded'} size={9} />
        {shown}
      </button>
      {open && (
        <div id={id}>
          <StatementRows statements={statements} shelf={shelf} lang={lang} />
        </div>
      )}
    </section>
  );
}
