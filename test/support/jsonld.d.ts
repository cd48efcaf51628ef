declare module 'jsonld' {
  interface Options {
    readonly safe: boolean;
    documentLoader(url: string): Promise<{ documentUrl: string; document: object }>;
  }
  export function expand(document: object, options: Options): Promise<object[]>;
}
