import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import type { Messages } from '../messages/create-messages.ts';

type Origin = Pick<BaseOnPage, 'authors'> & {
  readonly knowledgeBase: Pick<BaseOnPage['knowledgeBase'], 'title'>;
};

/** Longer titles and names are cut: the whole of them is in the settings. */
const LONGEST = 120;

/** "From: TITLE, by AUTHOR. Added by you; not Afterword's statements." Null for what we bundle. */
export function originOf({ authors, knowledgeBase }: Origin, messages: Messages): string | null {
  if (!authors) return null;
  const title = plainName(knowledgeBase.title);
  return authors.length === 0
    ? messages.t('added_from_nobody', title)
    : messages.t('added_from', title, messages.list(authors.map(plainName)));
}

/** Makes somebody else's name safe to show: it can neither reverse our words nor crowd them out. */
export function plainName(name: string): string {
  const cut = name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
  // Unicode's own marks for words of unknown direction: first strong isolate, and its end.
  return /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(cut)
    ? `\u2068${cut.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
    : cut;
}
