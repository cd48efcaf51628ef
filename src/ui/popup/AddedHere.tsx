import { useMessages } from '../messages/MessagesContext.tsx';
import { plainName } from '../parts/origin-of.ts';
import type { AddedReport } from './popup-state.ts';

/** The bases that the reader added which have notes on the page, each by title and author. */
export function AddedHere({ added }: { readonly added: readonly AddedReport[] }) {
  const { t, plural, list } = useMessages();
  if (added.length === 0) return null;
  return (
    <section class="added-here">
      <h2 class="sc">{t('popup_bases')}</h2>
      <ul>
        {added.map(({ title, authors, notes }) => (
          <li key={title}>
            <span>
              <b>{plainName(title)}</b>
              {authors.length > 0 && `, ${list(authors.map(plainName))}`}
            </span>
            <span class="count">{plural('chip_notes', notes)}</span>
          </li>
        ))}
      </ul>
      <p class="sub">{t('popup_added_not_ours')}</p>
    </section>
  );
}
