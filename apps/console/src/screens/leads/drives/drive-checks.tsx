import type { TestDrive } from '@rover/client';
import { BadgeCheck } from 'lucide-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../../design/parts/button.js';
import { TextField } from '../../../design/parts/field.js';
import { useFormats } from '../../../settings/use-formats.js';
import type { useDriveSteps } from './use-drives.js';
import { useWords } from '../../../words/words.js';

interface DriveChecksProps {
  readonly drive: TestDrive;
  readonly checking: ReturnType<typeof useDriveSteps>['checking'];
}

/** Licence and insurance: nobody gives the keys before both were looked at. */
export function DriveChecks({ drive: { checks }, checking }: DriveChecksProps) {
  const { t } = useWords();
  return (
    <section className="stack">
      <h2>{t('drives.checks')}</h2>
      {checks.licence ? (
        <Looked name={t('drives.licence')} {...checks.licence} />
      ) : (
        <LicenceForm checking={checking} />
      )}
      {checks.insurance ? (
        <Looked name={t('drives.insurance')} {...checks.insurance} />
      ) : (
        <InsuranceForm checking={checking} />
      )}
    </section>
  );
}

function Looked({ name, validTo, checkedBy }: { name: string; validTo: string; checkedBy: string }) {
  const { t } = useWords();
  const { day } = useFormats();
  return (
    <p className="line small">
      <BadgeCheck className="icon good" aria-hidden />
      <b>{name}</b> {t('drives.looked', { day: day(validTo), who: checkedBy })}
    </p>
  );
}

interface CheckFormProps {
  readonly name: string;
  readonly isPending: boolean;
  readonly onCheck: (validTo: string) => void;
  readonly children: ReactNode;
}

/** What was looked at, and until when it is valid. */
function CheckForm({ name, isPending, onCheck, children }: CheckFormProps) {
  const { t } = useWords();
  const [validTo, setValidTo] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCheck(validTo);
  };
  return (
    <form className="check-form" aria-label={name} onSubmit={submit}>
      <b>{name}</b>
      {children}
      <TextField
        label={t('drives.validTo')}
        type="date"
        required
        value={validTo}
        onChange={(event) => setValidTo(event.target.value)}
      />
      <Button type="submit" disabled={isPending}>
        {t('drives.check')}
      </Button>
    </form>
  );
}

type FormProps = Pick<DriveChecksProps, 'checking'>;

function LicenceForm({ checking }: FormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState({ country: '', numberEnding: '' });
  return (
    <CheckForm
      name={t('drives.licence')}
      isPending={checking.isPending}
      onCheck={(validTo) =>
        checking.mutate({ licence: { ...typed, country: typed.country.toUpperCase(), validTo } })
      }
    >
      <TextField
        label={t('drives.country')}
        required
        pattern="[A-Za-z]{2}"
        placeholder="GB"
        value={typed.country}
        onChange={(event) => setTyped({ ...typed, country: event.target.value })}
      />
      <TextField
        label={t('drives.numberEnding')}
        required
        pattern="[0-9A-Za-z]{2,4}"
        value={typed.numberEnding}
        onChange={(event) => setTyped({ ...typed, numberEnding: event.target.value })}
      />
    </CheckForm>
  );
}

function InsuranceForm({ checking }: FormProps) {
  const { t } = useWords();
  const [policy, setPolicy] = useState('');
  return (
    <CheckForm
      name={t('drives.insurance')}
      isPending={checking.isPending}
      onCheck={(validTo) => checking.mutate({ insurance: { policy, validTo } })}
    >
      <TextField
        label={t('drives.policy')}
        required
        maxLength={80}
        value={policy}
        onChange={(event) => setPolicy(event.target.value)}
      />
    </CheckForm>
  );
}
