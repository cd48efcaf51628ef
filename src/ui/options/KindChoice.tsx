import { CLAIM_KINDS, type ClaimKind } from '../../core/model/claim.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { KindLabel } from '../parts/KindSample.tsx';

type Kinds = Readonly<Partial<Record<ClaimKind, boolean>>>;

interface KindChoiceProps {
  readonly kinds: Kinds;
  onKinds(kinds: Kinds): void;
}

/** Which kinds of sentence are marked; a kind is on unless switched off. */
export function KindChoice({ kinds, onKinds }: KindChoiceProps) {
  const { t } = useMessages();
  return (
    <fieldset class="choice kinds">
      <legend>{t('options_kinds')}</legend>
      {CLAIM_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds[kind] !== false}
            onChange={({ currentTarget }) => onKinds({ ...kinds, [kind]: currentTarget.checked })}
          />
          <KindLabel kind={kind} />
        </label>
      ))}
    </fieldset>
  );
}
