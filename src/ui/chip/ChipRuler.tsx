import type { Ref } from 'preact';
import { Brand } from '../parts/Brand.tsx';
import type { ChipForm } from './chip-form.ts';

/** The parts that a form shows beside our sign; null for those it leaves out. */
export interface FormParts {
  readonly counted: string | null;
  readonly who: string | null;
}

export interface ChipRulerProps {
  readonly forms: readonly (readonly [form: ChipForm, parts: FormParts])[];
  readonly elementRef: Ref<HTMLDivElement | null>;
}

/**
 * Invisible copies of the chip's forms without text, which give the width of each in this reader's
 * fonts before one is chosen.
 */
export function ChipRuler({ forms, elementRef }: ChipRulerProps) {
  return (
    <div ref={elementRef} class="chip-ruler" aria-hidden="true">
      {forms.map(([form, { counted, who }]) => (
        <div key={form} data-form={form} class="chip-look">
          <span class="chip-sign">
            <Brand />
            {counted !== null && <span class="lining" data-say={counted} />}
          </span>
          {who !== null && <span class="who" data-say={who} />}
          <span class="chip-fold" />
        </div>
      ))}
    </div>
  );
}
