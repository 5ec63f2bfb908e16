import type { SavedSearch } from '@rover/client';
import { Bell, BellOff, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { Button, IconButton } from '../../../design/parts/button.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { CheckField, TextField } from '../../../design/parts/field.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { tell } from '../../../design/parts/toasts.js';
import type { DealFilters } from '../filters.js';
import { addressOf, searchOf } from './search-of.js';
import { useFilterWords } from './use-filter-words.js';
import { useSavedChanges } from './use-saved-changes.js';
import { useSavedSearches } from './use-saved-searches.js';
import { useWords } from '../../../words/words.js';
import './saved-dialog.css';

interface SavedDialogProps {
  /** What is looked at now, and may be kept. */
  readonly filters: DealFilters;
  readonly onClose: () => void;
}

/** The searches that somebody keeps, and whether they are told of new deals in them. */
export default function SavedDialog({ filters, onClose }: SavedDialogProps) {
  const { t } = useWords();
  const saved = { ...useSavedSearches(), ...useSavedChanges() };
  const { data, error, refetch, add } = saved;
  return (
    <Dialog title={t('deals.saved.title')} onClose={onClose}>
      <div className="stack">
        <SaveForm filters={filters} add={add} />
        {error && !data ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Loading rows={3} />
        ) : data.length === 0 ? (
          <p className="soft small">{t('deals.saved.none')}</p>
        ) : (
          <ul className="saved" aria-label={t('deals.saved.title')}>
            {data.map((search) => (
              <SavedLine
                key={search.id}
                search={search}
                onOpen={onClose}
                onAlert={(alert) => saved.setAlert({ id: search.id, alert })}
                onRemove={() => saved.remove(search)}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

type Add = ReturnType<typeof useSavedChanges>['add'];

function SaveForm({ filters, add }: { filters: DealFilters; add: Add }) {
  const { t } = useWords();
  const wordsOf = useFilterWords();
  const [name, setName] = useState('');
  const [alert, setAlert] = useState(true);
  const search = searchOf(filters);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const draft = { name: name.trim(), alert, ...search };
    add(draft).then(
      () => {
        setName('');
        tell(t('deals.saved.kept', { name: draft.name }));
      },
      () => undefined,
    );
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={t('deals.saved.name')}
        hint={wordsOf(search)}
        value={name}
        required
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="spread">
        <CheckField
          label={t('deals.saved.tellMe')}
          checked={alert}
          onChange={(event) => setAlert(event.target.checked)}
        />
        <Button type="submit" kind="primary" disabled={name.trim() === ''}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

interface SavedLineProps {
  readonly search: SavedSearch;
  readonly onOpen: () => void;
  readonly onAlert: (alert: boolean) => void;
  readonly onRemove: () => void;
}

function SavedLine({ search, onOpen, onAlert, onRemove }: SavedLineProps) {
  const { t } = useWords();
  const wordsOf = useFilterWords();
  const { name, alert } = search;
  return (
    <li>
      <span>
        <Link href={addressOf(search)} onClick={onOpen}>
          {name}
        </Link>
        <span className="soft small cut">{wordsOf(search)}</span>
      </span>
      <span className="line">
        <IconButton
          label={t('deals.saved.alertsOf', { name })}
          aria-pressed={alert}
          icon={alert ? <Bell aria-hidden /> : <BellOff aria-hidden />}
          onClick={() => onAlert(!alert)}
        />
        <IconButton
          label={t('deals.saved.remove', { name })}
          icon={<Trash2 aria-hidden />}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}
