import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { type Cite, type CitedSource, createCite } from '../cited-sources.ts';
import { natureOf } from '../describe-source.ts';
import type { ExportWords } from '../export-words.ts';
import type { TakenPage } from '../taken-page.ts';
import { link, paragraph } from './mdast-nodes.ts';

/** The sources that a text names, each as one footnote, in the order in which they are named first. */
export class Footnotes {
  readonly #words: ExportWords;
  readonly #cite: Cite;
  readonly #named = new Map<string, CitedSource>();

  constructor({ details }: TakenPage, words: ExportWords) {
    this.#words = words;
    this.#cite = createCite(details);
  }

  /** The signs that stand after what the sources bear out. */
  references(ids: readonly string[]): PhrasingContent[] {
    const cited = this.#cite(ids);
    for (const one of cited) this.#named.set(one.source.id, one);
    return cited.map(({ source: { id } }) => ({
      type: 'footnoteReference',
      identifier: id,
      label: id,
    }));
  }

  definitions(): FootnoteDefinition[] {
    return [...this.#named.values()].map((cited) => this.#definition(cited));
  }

  #definition(cited: CitedSource): FootnoteDefinition {
    const { id, title, date, url, archivedUrl } = cited.source;
    const { t } = this.#words;
    const nature = natureOf(cited, this.#words);
    const when = date ?? t('source_no_date');
    const text = `${cited.publisher.name} (${nature}), ${t('quoted', title)}, ${when}.`;
    const archived = archivedUrl ? [` ${t('source_archived')}: `, link(archivedUrl)] : [];
    const children = [paragraph(text, ...(url ? [' ', link(url)] : []), ...archived)];
    return { type: 'footnoteDefinition', identifier: id, label: id, children };
  }
}
