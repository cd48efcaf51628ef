import {
  type LanguageChoice as Choice,
  LANGUAGE_CODES,
  LANGUAGES,
} from '../../core/model/languages.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { useElementId } from '../parts/use-element-id.ts';

interface LanguageChoiceProps {
  readonly language: Choice;
  onLanguage(language: Choice): void;
}

/** The language of the interface. Notes stay in the language in which they were written. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const { t } = useMessages();
  const id = useElementId();
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
        onChange={({ currentTarget }) => onLanguage(currentTarget.value as Choice)}
      >
        <option value="browser">{t('options_language_browser')}</option>
        {LANGUAGE_CODES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
