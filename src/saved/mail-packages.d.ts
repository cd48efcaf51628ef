/** The parts that are used of three packages that bring no types. */
declare module 'mailsplit' {
  import type { Transform } from 'node:stream';

  export interface MimeHeaders {
    /** The value of the first header of that name, with a space at each break; empty where there is none. */
    getFirst(name: string): string;
    /** Every header of that name, with its name and its breaks. */
    get(name: string): readonly string[];
  }

  export interface MimeNode {
    readonly type: 'node';
    readonly contentType: string | false;
    readonly charset: string | false;
    readonly multipart: string | false;
    readonly encoding: string | false;
    readonly headers: MimeHeaders;
    readonly parentNode: MimeNode | undefined;
  }

  export interface MimeData {
    readonly type: 'data' | 'body';
    readonly node: MimeNode;
    readonly value: Buffer;
  }

  /** Writes are bytes of a message, reads are its nodes and their bodies in turn. */
  export class Splitter extends Transform {
    constructor(config?: { maxHeadSize?: number });
    [Symbol.asyncIterator](): AsyncIterableIterator<MimeNode | MimeData>;
  }
}

declare module 'libmime' {
  const libmime: {
    /** Decodes the encoded words (RFC 2047) of a header's value. */
    decodeWords(value: string): string;
  };
  export = libmime;
}

declare module 'libqp' {
  /** Undoes quoted-printable (RFC 2045). */
  export function decode(text: string): Buffer;
  export function encode(bytes: Buffer | string): string;
  /** Breaks encoded text into lines of at most `length` characters. */
  export function wrap(text: string, length?: number): string;
}
