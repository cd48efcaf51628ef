import type { FindingCode } from './rules/rules.ts';
import type { FormCode } from './schema/form-messages.ts';

/** What keeps a file from being read, or from being taken for a base that a reader may add. */
export type FileCode =
  | 'not-utf-8'
  | 'not-json'
  | 'not-yaml'
  | 'colon-in-text'
  | 'key-twice'
  | 'alias'
  | 'own-key'
  | 'too-deep'
  | 'too-many-entries'
  | 'too-many-claims'
  | 'too-many-hosts'
  | 'too-large'
  | 'file-absent'
  | 'not-zip'
  | 'zip-without-base'
  | 'zip-of-many'
  | 'id-taken'
  | 'not-one-site';

/** Everything that can be found: explanations in other words are chosen by it, never by the words of a message. */
export type KnownCode = FindingCode | FormCode | FileCode;
