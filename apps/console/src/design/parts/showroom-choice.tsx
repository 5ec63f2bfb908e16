import { useWords } from '../../words/words.js';

interface ShowroomChoiceProps {
  readonly showrooms: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Which showroom a screen is about. */
export function ShowroomChoice({ showrooms, value, onChoose }: ShowroomChoiceProps) {
  const { t } = useWords();
  return (
    <select
      className="input which"
      aria-label={t('floor.showroom')}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {showrooms.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
