import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { originOf } from './origin-of.ts';

/** Says whose statements these are, if not ours: shown above everything from an added base. */
export function FromAdded({ base }: { readonly base: BaseOnPage }) {
  const said = originOf(base, useMessages());
  return said === null ? null : <p class="from-added">{said}</p>;
}
