import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { originOf } from './origin-of.ts';

/** Whose statements these are, where they are not ours: stands above all that an added base says. */
export function FromAdded({ base }: { readonly base: BaseOnPage }) {
  const said = originOf(base, useMessages());
  return said === null ? null : <p class="from-added">{said}</p>;
}
