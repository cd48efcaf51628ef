/** The bundled knowledge base, compiled for the lab. */
declare module 'virtual:lab/data' {
  export const data: {
    readonly details: import('../../../../src/core/model/knowledge-base.ts').ArticleDetails;
    readonly context: import('../../../../src/core/model/knowledge-base.ts').ContextPart;
  };
}
declare module 'virtual:lab/words' {
  export const words: Readonly<
    Record<string, import('../../../../src/ui/messages/table.ts').MessageTable>
  >;
}
