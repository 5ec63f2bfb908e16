import { useRover } from '@rover/client/react';
import { useMutation } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { Button } from '../../design/parts/button.js';
import { Refused } from '../../design/parts/states.js';
import { Dialog } from '../../design/parts/dialog.js';
import { SelectField, TextField } from '../../design/parts/field.js';
import { useSettings } from '../../settings/settings.js';
import { headOf, startImport, type FileHead, type ImportWishes } from './import-file.js';
import { ColumnMap } from './column-map.js';
import { ImportProgress } from './import-progress.js';
import { useWords } from '../../words/words.js';
import './import-dialog.css';

interface ImportDialogProps {
  /** One that was dropped. */
  readonly file?: File;
  readonly onClose: () => void;
}

/** An inventory file on its way into the market: chosen, understood, sent, followed to the last line. */
export default function ImportDialog({ file: dropped, onClose }: ImportDialogProps) {
  const { t } = useWords();
  const rover = useRover();
  const settings = useSettings();
  const [file, setFile] = useState(dropped);
  const [head, setHead] = useState<FileHead>();
  const [wishes, setWishes] = useState<ImportWishes>({
    currency: settings.currency || 'GBP',
    odometerUnit: settings.distance,
    make: '',
    map: {},
  });
  const sending = useMutation({ mutationFn: (chosen: File) => startImport(rover, chosen, wishes) });
  useEffect(() => {
    setHead(undefined);
    if (file) void headOf(file).then(setHead);
  }, [file]);
  const again = (): void => {
    sending.reset();
    setFile(undefined);
  };
  const change = (more: Partial<ImportWishes>): void => setWishes({ ...wishes, ...more });
  const footer = file && !sending.data && (
    <Button kind="primary" disabled={sending.isPending} onClick={() => sending.mutate(file)}>
      {sending.isPending ? t('importing.running') : t('importing.start', { name: file.name })}
    </Button>
  );
  return (
    <Dialog title={t('importing.title')} size="wide" onClose={onClose} footer={footer}>
      {sending.data ? (
        <ImportProgress id={sending.data} onShow={onClose} onAgain={again} />
      ) : (
        <div className="stack">
          <DropZone file={file} onFile={setFile} />
          <div className="three">
            <TextField
              label={t('importing.currency')}
              value={wishes.currency}
              maxLength={3}
              onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
            />
            <SelectField
              label={t('importing.unit')}
              value={wishes.odometerUnit}
              options={(['km', 'mi'] as const).map((value) => ({
                value,
                label: t(`settings.distances.${value}`),
              }))}
              onChange={(event) => change({ odometerUnit: event.target.value })}
            />
            <TextField
              label={t('importing.make')}
              value={wishes.make}
              onChange={(event) => change({ make: event.target.value })}
            />
          </div>
          {head && <ColumnMap head={head} map={wishes.map} onMap={(map) => change({ map })} />}
          {sending.error && <Refused error={sending.error} />}
        </div>
      )}
    </Dialog>
  );
}

function DropZone({ file, onFile }: { file: File | undefined; onFile: (file: File) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files?.[0]) onFile(files[0]);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className="drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <FileUp className="icon" aria-hidden />
      <b>{file ? file.name : t('importing.drop')}</b>
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={t('importing.choose')}
        accept=".csv,.txt,.ndjson,.jsonl,text/csv"
        onChange={(event) => take(event.target.files)}
      />
      <Button kind="quiet" onClick={() => input.current?.click()}>
        {t('importing.choose')}
      </Button>
      <p className="soft small">{t('importing.more')}</p>
    </div>
  );
}
