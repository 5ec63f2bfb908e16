import { Dialog } from '../design/parts/dialog.js';
import { SelectField } from '../design/parts/field.js';
import {
  changeSettings,
  distances,
  languages,
  themes,
  useSettings,
  type Settings,
} from '../settings/settings.js';
import { useWords } from '../words/words.js';

/** Each in its own words: who cannot read the page finds theirs. */
const languageNames = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;
const currencies = ['GBP', 'EUR', 'USD', 'CHF', 'PLN', 'SEK'] as const;

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const settings = useSettings();
  const change =
    (name: keyof Settings) =>
    (event: { target: { value: string } }): void =>
      changeSettings({ [name]: event.target.value });
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div className="stack">
        <SelectField
          label={t('settings.language')}
          value={settings.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={change('language')}
        />
        <SelectField
          label={t('settings.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={change('theme')}
        />
        <SelectField
          label={t('settings.distance')}
          value={settings.distance}
          options={distances.map((value) => ({ value, label: t(`settings.distances.${value}`) }))}
          onChange={change('distance')}
        />
        <SelectField
          label={t('settings.currency')}
          hint={t('settings.currencyHint')}
          value={settings.currency}
          options={[
            { value: '', label: t('settings.anyCurrency') },
            ...currencies.map((value) => ({ value, label: value })),
          ]}
          onChange={change('currency')}
        />
      </div>
    </Dialog>
  );
}
