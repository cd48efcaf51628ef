import { useState } from 'preact/hooks';
import { MessagesContext } from '../messages/MessagesContext.tsx';
import { Brand } from '../parts/Brand.tsx';
import { DensityChoice } from '../parts/DensityChoice.tsx';
import { Switch } from '../parts/Switch.tsx';
import { AddedBases, type Offered } from './added/AddedBases.tsx';
import { Delays } from './Delays.tsx';
import { Drafts } from './drafts/Drafts.tsx';
import { KeepSettings } from './KeepSettings.tsx';
import { KindChoice } from './KindChoice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OptionsProps } from './options-props.ts';
import { SiteLists } from './SiteLists.tsx';

/** Every setting on one page; each takes effect at once. */
export function Options(props: OptionsProps) {
  const { settings, messages, onChange } = props;
  const { t } = messages;
  const [base, setBase] = useState<Offered | null>(null);
  const [notes, setNotes] = useState<Offered | null>(null);
  return (
    <MessagesContext.Provider value={messages}>
      <main class="page">
        <h1 class="page-name">
          <Brand />
          <span class="sc">{t('ext_name')}</span>
        </h1>
        <p class="lede">{t('options_lede')}</p>

        <section>
          <h2>{t('options_where')}</h2>
          <Switch
            label={t('options_everywhere')}
            hint={t('options_everywhere_hint')}
            on={settings.everywhere}
            onChange={(everywhere) => onChange({ everywhere })}
          />
          <SiteLists {...props} />
        </section>

        <AddedBases {...props.bases} offered={base} onNotes={(file) => setNotes({ file })} />
        <Drafts {...props.drafts} offered={notes} onAdd={(file) => setBase({ file })} />

        <section>
          <h2>{t('options_marks')}</h2>
          <DensityChoice
            density={settings.density}
            name="aw-options-density"
            onDensity={(density) => onChange({ density })}
          />
          <KindChoice kinds={settings.kinds} onKinds={(kinds) => onChange({ kinds })} />
        </section>

        <section>
          <h2>{t('options_reading')}</h2>
          <LanguageChoice
            language={settings.language}
            onLanguage={(language) => onChange({ language })}
          />
          <Delays {...props} />
          <Switch
            label={t('popup_print')}
            hint={t('options_print_hint')}
            on={settings.printNotes}
            onChange={(printNotes) => onChange({ printNotes })}
          />
        </section>

        <Shortcuts {...props} />
        <KeepSettings {...props} />

        <section>
          <h2>{t('panel_about_privacy')}</h2>
          <p>{t('options_privacy')}</p>
          <p class="quiet">{t('options_version', props.version)}</p>
        </section>
      </main>
    </MessagesContext.Provider>
  );
}

function Shortcuts({ shortcuts, messages: { t } }: OptionsProps) {
  return (
    <section>
      <h2>{t('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options_no_shortcut')}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('options_shortcuts_hint')}</p>
    </section>
  );
}
