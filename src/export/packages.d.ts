declare module '@citation-js/core' {
  interface BibtexFormat {
    asciiOnly: boolean;
    useIdAsLabel: boolean;
    checkLabel: boolean;
  }
  type RisRecord = Readonly<Record<string, unknown>>;
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: BibtexFormat } };
    readonly output: {
      format(name: 'ris', items: readonly object[], how: { format: 'object' }): RisRecord[];
      format(name: 'bibtex', items: readonly object[]): string;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
