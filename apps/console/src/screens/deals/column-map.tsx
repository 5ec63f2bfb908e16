import { importFields, type FileHead } from './import-file.js';
import { useWords } from '../../words/words.js';

interface ColumnMapProps {
  readonly head: FileHead;
  /** Field → column. */
  readonly map: Readonly<Record<string, string>>;
  readonly onMap: (map: Readonly<Record<string, string>>) => void;
}

/** Which column is which, for those whose names do not tell. */
export function ColumnMap({ head, map, onMap }: ColumnMapProps) {
  const { t } = useWords();
  const fieldOf = (column: string): string => Object.keys(map).find((field) => map[field] === column) ?? '';
  const choose = (column: string, field: string): void => {
    const others = Object.entries(map).filter(([, mapped]) => mapped !== column);
    onMap(Object.fromEntries(field === '' ? others : [...others, [field, column]]));
  };
  return (
    <details className="column-map">
      <summary>
        {t('importing.columns')} <span className="soft">{t('importing.columnsMore')}</span>
      </summary>
      <ul>
        {head.columns.map((column, at) => (
          <li key={`${column}-${at}`}>
            <span className="cut">
              <b>{column}</b> <span className="soft">{head.sample[at]}</span>
            </span>
            <select
              className="input"
              aria-label={column}
              value={fieldOf(column)}
              onChange={(event) => choose(column, event.target.value)}
            >
              <option value="">{t('importing.byName')}</option>
              {importFields.map((field) => (
                <option key={field}>{field}</option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
