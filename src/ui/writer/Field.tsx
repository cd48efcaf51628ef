import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useMessages } from '../messages/MessagesContext.tsx';
import { useWriting } from './WriterContext.tsx';
import { findingsAt, type WriterFinding } from './writer-model.ts';

/** Identifies a field of the draft, so that a rule's findings can be matched to it. */
export interface FieldOf {
  readonly part: WriterFinding['at']['part'];
  readonly id: string;
  readonly field: string;
}

/** The id of an element of a field, for `for` and `aria-describedby`; ids are the draft's own. */
export function fieldId({ part, id, field }: FieldOf, which = 'field'): string {
  return `aw-${which}-${part}-${id}-${field}`;
}

/** The rules' findings about a field, below it. */
export function Findings({ of, isFilled }: { of: FieldOf; isFilled: boolean }) {
  const { model } = useWriting();
  const found = findingsAt(model.findings, of.part, of.id, of.field);
  return (
    <div id={fieldId(of, 'findings')} class={isFilled ? 'rules-say' : 'rules-say open'}>
      {found.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

export interface TextFieldProps {
  readonly of: FieldOf;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** More than one line. */
  readonly rows?: number;
  /** The recommended maximum of characters, which are counted. */
  readonly most?: number;
  readonly type?: 'text' | 'url' | 'date';
  readonly lang?: string;
  /** Suggestions to choose from, for a field of one line. */
  readonly suggestions?: readonly string[];
  readonly children?: ComponentChildren;
  onValue(value: string): void;
  /** Called when the field was left with changed text. */
  onDone?(): void;
}

/** A text field, with the rules' findings about it. */
export function TextField(props: TextFieldProps) {
  const { of, label, value, hint, rows = 1, most, type = 'text', lang, onValue, onDone } = props;
  const { suggestions = [] } = props;
  const shared = {
    id: fieldId(of),
    value,
    lang,
    'aria-describedby': `${hint ? `${fieldId(of, 'hint')} ` : ''}${fieldId(of, 'findings')}`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onValue(currentTarget.value),
    onChange: () => onDone?.(),
  };
  return (
    <div class="field">
      <div class="field-label">
        <label for={fieldId(of)}>{label}</label>
        {most !== undefined && <Counter length={[...value].length} most={most} />}
      </div>
      {hint && (
        <p id={fieldId(of, 'hint')} class="hint">
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} spellcheck />
      ) : (
        <Line
          {...shared}
          type={type}
          list={suggestions.length > 0 ? fieldId(of, 'suggestions') : undefined}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={fieldId(of, 'suggestions')}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {props.children}
      <Findings of={of} isFilled={value.trim() !== ''} />
    </div>
  );
}

type LineProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'list' | 'role'> & {
  readonly type: 'text' | 'url' | 'date';
  /** The id of a list of suggestions. */
  readonly list: string | undefined;
};

function Line({ type, list, ...props }: LineProps) {
  if (type === 'date') return <input {...props} type="date" />;
  if (type === 'url') return <input {...props} type="url" autocomplete="off" spellcheck={false} />;
  return list === undefined ? (
    <input {...props} type="text" autocomplete="off" />
  ) : (
    <input {...props} type="text" list={list} autocomplete="off" />
  );
}

function Counter({ length, most }: { length: number; most: number }) {
  const { t, number } = useMessages();
  return (
    <span class={length > most ? 'counter over' : 'counter'}>
      {t('writer_counter', number(length), number(most))}
    </span>
  );
}

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
  readonly explained?: string;
}

interface ChoiceProps<Value extends string> {
  readonly of: FieldOf;
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly ChoiceOption<Value>[];
  readonly isInline?: boolean;
  onValue(value: Value): void;
}

/** One of a few, each with a line that says what it means. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { of, label, value, options, isInline = false, onValue } = props;
  return (
    <fieldset
      class={isInline ? 'field in-line' : 'field'}
      aria-describedby={fieldId(of, 'findings')}
    >
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={fieldId(of)}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>
            {option.label}
            {option.explained && <small>{option.explained}</small>}
          </span>
        </label>
      ))}
      <Findings of={of} isFilled={value !== null} />
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  readonly of: FieldOf;
  readonly label: string;
  readonly value: Value | null;
  /** Label for no choice. */
  readonly none: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onValue(value: Value | null): void;
}

/** One of many. */
export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { of, label, value, none, options, onValue } = props;
  return (
    <div class="field">
      <label class="field-label" for={fieldId(of)}>
        {label}
      </label>
      <select
        id={fieldId(of)}
        value={value ?? ''}
        aria-describedby={fieldId(of, 'findings')}
        onChange={({ currentTarget }) =>
          onValue(options.find((one) => one.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Findings of={of} isFilled={value !== null} />
    </div>
  );
}
