import type { TestDrive } from '@rover/client';
import { BadgeCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/parts/button.js';
import { TextField } from '../../../design/parts/field.js';
import { useFormats } from '../../../settings/use-formats.js';
import type { useDriveSteps } from './use-drives.js';

interface DriveChecksProps {
  readonly drive: TestDrive;
  readonly checking: ReturnType<typeof useDriveSteps>['checking'];
}

/** Licence and insurance: nobody gives the keys before both were looked at. */
export function DriveChecks({ drive: { checks }, checking }: DriveChecksProps) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h3>{t('drives.checks')}</h3>
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
  const { t } = useTranslation();
  const { day } = useFormats();
  return (
    <p className="line small">
      <BadgeCheck className="icon good" aria-hidden />
      <b>{name}</b> {t('drives.looked', { day: day(validTo), who: checkedBy })}
    </p>
  );
}

type FormProps = Pick<DriveChecksProps, 'checking'>;

function LicenceForm({ checking }: FormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ country: '', numberEnding: '', validTo: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    checking.mutate({ licence: { ...typed, country: typed.country.toUpperCase() } });
  };
  return (
    <form className="check-form" aria-label={t('drives.licence')} onSubmit={submit}>
      <b>{t('drives.licence')}</b>
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
      <TextField
        label={t('drives.validTo')}
        type="date"
        required
        value={typed.validTo}
        onChange={(event) => setTyped({ ...typed, validTo: event.target.value })}
      />
      <Button type="submit" disabled={checking.isPending}>
        {t('drives.check')}
      </Button>
    </form>
  );
}

function InsuranceForm({ checking }: FormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ policy: '', validTo: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    checking.mutate({ insurance: typed });
  };
  return (
    <form className="check-form" aria-label={t('drives.insurance')} onSubmit={submit}>
      <b>{t('drives.insurance')}</b>
      <TextField
        label={t('drives.policy')}
        required
        maxLength={80}
        value={typed.policy}
        onChange={(event) => setTyped({ ...typed, policy: event.target.value })}
      />
      <TextField
        label={t('drives.validTo')}
        type="date"
        required
        value={typed.validTo}
        onChange={(event) => setTyped({ ...typed, validTo: event.target.value })}
      />
      <Button type="submit" disabled={checking.isPending}>
        {t('drives.check')}
      </Button>
    </form>
  );
}
