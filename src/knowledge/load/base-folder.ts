/** The files of a knowledge base by their names in its folder: on a disk, or in an archive. */
export interface BaseFolder {
  has(name: string): boolean;
  /** Throws a KnowledgeError with one clear finding where it cannot be read, or is not there. */
  read(name: string): Promise<string>;
  /** An article's own words, as `articles.yaml` names their file. Throws as `read` does. */
  readArticle(name: string): Promise<string>;
  /** Names of the files in `reviews/`, without the folder; none where there is no such folder. */
  reviews(): Promise<readonly string[]>;
}
