import { DENSITIES, type Density } from '../../core/model/density.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { MessageKey } from '../messages/table.ts';

interface DensityChoiceProps {
  readonly density: Density;
  /** Radio buttons of one name belong together; two choices on one page need two names. */
  readonly name: string;
  onDensity(density: Density): void;
}

const LABELS: Readonly<Record<Density, MessageKey>> = {
  all: 'panel_density_all',
  'differs-and-forecasts': 'panel_density_differs',
  forecasts: 'panel_density_forecasts',
};

/** How many of the notes are marked in the text. */
export function DensityChoice({ density, name, onDensity }: DensityChoiceProps) {
  const { t } = useMessages();
  return (
    <fieldset class="choice">
      <legend>{t('panel_density')}</legend>
      {DENSITIES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === density}
            onChange={() => onDensity(choice)}
          />
          {t(LABELS[choice])}
        </label>
      ))}
    </fieldset>
  );
}
