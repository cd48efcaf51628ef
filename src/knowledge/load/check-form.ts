import * as v from 'valibot';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES, type FormCode } from '../schema/form-messages.ts';
import { wantedBy } from '../to-fill-in.ts';
import type { YamlFile } from './parse-yaml.ts';

/** Something that a schema refuses. Its kinds are told apart by `code`, never by the words of the message. */
export interface FormFinding extends Finding {
  readonly code: FormCode;
  readonly parameters: readonly (string | number)[];
}

/** What a schema makes of a file: its value, or what is wrong with it, each with its line. */
export type Checked<T> = { readonly value: T } | { readonly findings: readonly FormFinding[] };

/** Checks the form of a whole file. */
export function checkForm<Schema extends v.GenericSchema>(
  schema: Schema,
  yaml: YamlFile,
): Checked<v.InferOutput<Schema>> {
  const wanted = findWanted(yaml);
  if (wanted.length > 0) return { findings: wanted };
  const result = v.safeParse(schema, yaml.value, { abortPipeEarly: true });
  if (result.success) return { value: result.output };
  return { findings: result.issues.map((issue) => findingOf(issue, yaml)) };
}

/** What an imported base still lacks. It comes first, since every other finding would follow from it. */
function findWanted(yaml: YamlFile): FormFinding[] {
  const findings: FormFinding[] = [];
  const look = (value: unknown, path: readonly (string | number)[]) => {
    const wanted = wantedBy(value);
    if (wanted !== null) {
      const message = `${describe(yaml.value, path)}fill in: ${wanted}`;
      const line = yaml.lineOf(path);
      findings.push({
        ...{ file: yaml.file, line, rule: 'to-fill-in', message, severity: 'error' },
        ...{ code: 'to-fill-in', parameters: [wanted] },
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        look(one, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  look(yaml.value, []);
  return findings;
}

function findingOf(issue: v.BaseIssue<unknown>, yaml: YamlFile): FormFinding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const where = describe(yaml.value, path);
  return {
    file: yaml.file,
    line: yaml.lineOf(path),
    rule: 'form',
    message: `${where}${explain(issue)}`,
    severity: 'error',
    ...classify(issue),
  };
}

function classify(issue: v.BaseIssue<unknown>): Pick<FormFinding, 'code' | 'parameters'> {
  const { type, input, requirement, expected, received } = issue;
  if (type === 'max_length' && typeof input === 'string')
    return { code: 'too-many-characters', parameters: [input.length, Number(requirement)] };
  if (type === 'strict_object' && expected === 'never')
    return { code: 'unknown-field', parameters: [] };
  const code = CODES.get(issue.message);
  if (code) return { code, parameters: [] };
  if (received === 'undefined') return { code: 'missing', parameters: [] };
  if (type === 'picklist' && typeof input === 'string')
    return { code: 'wrong-value', parameters: [input, choicesIn(expected ?? '')] };
  const isVersion = issue.path?.length === 1 && issue.path[0].key === 'formatVersion';
  return { code: isVersion ? 'other-version' : 'other-form', parameters: [] };
}

/** `("fact" | "opinion")` as a list to read. */
function choicesIn(expected: string): string {
  return (expected.match(/"[^"]*"/g) ?? []).map((one) => one.slice(1, -1)).join(', ');
}

/** An issue of the library carries no data of ours but its message, which is one of these as a whole. */
const CODES: ReadonlyMap<string, FormCode> = new Map(
  // Object.entries types a key as any string.
  Object.entries(FORM_MESSAGES).map(([code, message]) => [message, code as FormCode]),
);

/** Our own words where the library's are for programmers. */
function explain({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never')
    return 'there is no such field; correct its name or take it out';
  if (received === 'undefined')
    return expected === 'Array'
      ? 'is missing; add it, [] where there are none'
      : 'is missing; add it';
  return message.replace(/^Invalid \w+: Expected/, 'expected');
}

/** "eu-sanctions-lifted, sources: " for a list item with an id, "claims 3, kind: " for one without. */
function describe(value: unknown, path: readonly (string | number)[]): string {
  // In one file the list is named first.
  const isNamed = typeof path[0] === 'string' && typeof path[1] === 'number';
  const list = isNamed ? inner(value, path[0] ?? '') : value;
  const [first, ...rest] = isNamed ? path.slice(1) : path;
  const item = Array.isArray(list) && typeof first === 'number' ? list[first] : null;
  const number = typeof first === 'number' ? `${isNamed ? path[0] : 'entry'} ${first + 1}` : first;
  const id = typeof item?.id === 'string' ? item.id : number;
  const named = [id, rest.join('.')].filter((part) => part !== undefined && part !== '');
  return named.length > 0 ? `${named.join(', ')}: ` : '';
}

function inner(value: unknown, key: string | number): unknown {
  // The schema has been inside: it is an object with this key.
  return (value as Record<string | number, unknown>)[key];
}
