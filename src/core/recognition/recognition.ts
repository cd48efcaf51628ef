/** Why a page was taken for an article that we know. */
export type RecognisedBy = 'address' | 'canonical' | 'headline' | 'text';

/** How much of the article a page holds; null while its text was not looked at. */
export type Extent = 'whole' | 'part' | 'quotation' | 'none';

export interface Recognition {
  readonly article: string;
  readonly knowledgeBase: string;
  readonly by: RecognisedBy;
  readonly extent: Extent | null;
}
