import { useId } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { InterfaceLanguage } from './options-props.ts';

interface LanguageChoiceProps {
  readonly language: InterfaceLanguage;
  onLanguage(language: InterfaceLanguage): void;
}

/** Each language by its own name, so that its readers find it. */
const NAMES = [
  ['en', 'English'],
  ['ru', 'Русский'],
  ['be', 'Беларуская'],
] as const;

/** The language of the interface. Notes stay in the language in which they were written. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const { t } = useMessages();
  const id = useId();
  return (
    <label class="field">
      <span>
        <span id={`${id}-label`}>{t('options_language')}</span>
        <small id={`${id}-hint`}>{t('options_language_hint')}</small>
      </span>
      <select
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        value={language}
        // The options' values are languages.
        onChange={({ currentTarget }) => onLanguage(currentTarget.value as InterfaceLanguage)}
      >
        <option value="browser">{t('options_language_browser')}</option>
        {NAMES.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
