/** Compiled knowledge, made by the build from `src/knowledge/`. */
declare module 'virtual:afterword/firstStage' {
  export const firstStage: readonly import('./core/recognition/first-stage.ts').ArticleInBrief[];
}
/** The packaged file that finds the words of each article, in the order of the first stage. */
declare module 'virtual:afterword/matchingFiles' {
  export const matchingFiles: readonly string[];
}
declare module 'virtual:afterword/bundled' {
  export const bundled: readonly import('./core/model/knowledge-base.ts').BundledBase[];
}
/** The bundled knowledge bases by name. */
declare module 'virtual:afterword/infos' {
  export const infos: readonly import('./core/model/knowledge-base.ts').KnowledgeBaseInfo[];
}
/** What is told of each article, without its claims. */
declare module 'virtual:afterword/heads' {
  export const heads: readonly import('./core/model/knowledge-base.ts').ArticleHead[];
}
/** What the mention finder knows of language and has learnt. */
declare module 'virtual:afterword/mentionModel' {
  export const mentionModel: import('./core/mentions/mention-part.ts').MentionModel;
}
/** The text of a style sheet, for a constructed sheet. */
declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: that is how Vite hands a file over.
  export default css;
}
