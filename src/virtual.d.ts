/** Compiled knowledge, made by the build from `src/knowledge/`. */
declare module 'virtual:afterword/recognition' {
  export const recognition: import('./core/model/knowledge-base.ts').RecognitionPart;
}
declare module 'virtual:afterword/matching' {
  export const matching: import('./core/model/knowledge-base.ts').MatchingPart;
}
/** What is told of each article, without its claims. */
declare module 'virtual:afterword/heads' {
  export const heads: readonly import('./core/model/knowledge-base.ts').ArticleHead[];
}
/** What the recogniser of events knows of language and was taught. */
declare module 'virtual:afterword/recogniser' {
  export const recogniser: import('./core/mentions/mention-part.ts').RecogniserData;
}
/** Names of which a page on the subject has one. */
declare module 'virtual:afterword/topic' {
  export const topic: readonly string[];
}
/** The text of a style sheet, for a constructed sheet. */
declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: that is how Vite hands a file over.
  export default css;
}
