import type { Concept } from '../../core/mentions/mention-part.ts';
import type { Base } from '../../knowledge/base.ts';
import { checkBase } from '../../knowledge/check-base.ts';
import { type Finding, KnowledgeError } from '../../knowledge/finding.ts';
import { readOneFile } from '../../knowledge/one-file/read-one-file.ts';
import type { AddedFile, Addition, WrittenBase } from './added-base.ts';
import { compileBase } from './compile-base.ts';
import { type Circumstances, describeBase } from './describe-base.ts';

/** How far it is, in the order in which it is done. */
export const COMPILE_STEPS = ['reading', 'checking', 'compiling'] as const;
export type CompileStep = (typeof COMPILE_STEPS)[number];

export interface CompileOptions extends Circumstances {
  /** The recogniser's, for the events of the base. */
  readonly concepts: readonly Concept[];
  /** Ids of the knowledge bases that are bundled: no other may have one of them. */
  readonly bundled: readonly string[];
  onStep?(step: CompileStep): void;
}

/** A base ready to be stored, with what is weak in it; or all that is wrong, and then nothing else. */
export type CompiledAddition =
  | { readonly addition: Addition; readonly warnings: readonly Finding[] }
  | { readonly findings: readonly Finding[] };

/** Checks a file by the schema and the rules of a bundled base, and compiles it. Takes seconds for a large one. */
export function compileAdded(file: AddedFile, options: CompileOptions): CompiledAddition {
  try {
    options.onStep?.('reading');
    const base = readOneFile(new TextDecoder().decode(file.bytes), file.name);
    options.onStep?.('checking');
    const found = [...idTaken(base, options.bundled), ...checkBase(base)];
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { findings: errors };
    options.onStep?.('compiling');
    return {
      addition: {
        base: describeBase(base, options),
        compiled: compileBase(base, options.concepts),
        written: writtenOf(base),
        original: file,
      },
      warnings: found,
    };
  } catch (error) {
    if (error instanceof KnowledgeError) return { findings: error.findings };
    throw error;
  }
}

function idTaken(base: Base, bundled: readonly string[]): Finding[] {
  const { id } = base['knowledge-base'];
  if (!bundled.includes(id)) return [];
  const message = `the id "${id}" is that of a knowledge base of Afterword’s own; give it another`;
  return [
    { ...base.placeOf('knowledge-base', 'id'), rule: 'id-taken', message, severity: 'error' },
  ];
}

function writtenOf({ texts: _, reviews: __, placeOf: ___, ...written }: Base): WrittenBase {
  return written;
}
