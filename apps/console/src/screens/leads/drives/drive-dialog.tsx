import type { TestDrive } from '@rover/client';
import { useRover } from '@rover/client/react';
import { FileText } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { saveFile } from '../../../data/save-file.js';
import { Badge } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { SelectField, TextField } from '../../../design/parts/field.js';
import { Failed, Loading, Refused } from '../../../design/parts/states.js';
import { tellOf } from '../../../design/parts/toasts.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useSettings } from '../../../settings/settings.js';
import { repNameOf, useDesk } from '../desk.js';
import { nameOf, useNamed, useUnit } from '../known.js';
import { addressOf } from '../place.js';
import { DriveChecks } from './drive-checks.js';
import { driveTones } from './drive-chip.js';
import { SlotField } from './slot-field.js';
import { useDrive, useDriveSteps } from './use-drives.js';
import { ZoneNote } from './zone-note.js';
import { useWords } from '../../../words/words.js';

const MINUTE_MS = 60_000;

/** One test drive, from the booking to the keys on the desk again. */
export function DriveDialog({ testDriveId, onClose }: { testDriveId: string; onClose: () => void }) {
  const { t } = useWords();
  const { data, error, refetch } = useDrive(testDriveId);
  return (
    <Dialog title={t('drives.one')} onClose={onClose} size="wide">
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Drive drive={data} />
      ) : (
        <Loading />
      )}
    </Dialog>
  );
}

function Drive({ drive }: { drive: TestDrive }) {
  const { t } = useWords();
  const steps = useDriveSteps(drive);
  return (
    <div className="stack">
      <Head drive={drive} />
      <ZoneNote />
      {drive.status === 'scheduled' && <DriveChecks drive={drive} checking={steps.checking} />}
      {steps.error && <Refused error={steps.error} />}
      {drive.status === 'scheduled' && <Moving drive={drive} moving={steps.moving} />}
      <Steps drive={drive} stepping={steps.stepping} />
      <AgreementButton drive={drive} label={t('drives.agreement')} />
    </div>
  );
}

function Head({ drive }: { drive: TestDrive }) {
  const { t } = useWords();
  const desk = useDesk();
  const { moment, hour, distance } = useFormats(desk.timeZone);
  const {
    unitId,
    customerId,
    leadId,
    guest,
    repId,
    startsAt,
    endsAt,
    status,
    note,
    demoPlate,
    remarks,
    trips,
  } = drive;
  const unit = useUnit(unitId);
  const customer = useNamed(customerId);
  const name = customer ? (nameOf(customer) ?? t('leads.noName')) : guest;
  const driven = trips.reduce((sum, trip) => sum + trip.distance, 0);
  const address = leadId
    ? addressOf({ showroomId: desk.showroomId, tab: 'board', id: leadId })
    : customerId && addressOf({ showroomId: desk.showroomId, tab: 'customers', id: customerId });
  return (
    <div>
      <p className="spread">
        <b>{unit ? `${unit.title} · ${unit.stockNumber}` : '…'}</b>
        <Badge tone={driveTones[status]}>{t(`drives.statuses.${status}`)}</Badge>
      </p>
      <p>
        {moment(startsAt)} – {hour(endsAt)} · {repNameOf(desk, repId)}
        {name && ' · '}
        {name && (address ? <Link href={address}>{name}</Link> : name)}
      </p>
      <p className="soft small">
        {[demoPlate, note, remarks, driven > 0 && t('drives.trips', { distance: distance(driven) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

type Steps = ReturnType<typeof useDriveSteps>;

function Moving({ drive, moving }: { drive: TestDrive; moving: Steps['moving'] }) {
  const { t } = useWords();
  const { reps } = useDesk();
  const [repId, setRepId] = useState(drive.repId);
  const [startsAt, setStartsAt] = useState('');
  const minutes = Math.round((Date.parse(drive.endsAt) - Date.parse(drive.startsAt)) / MINUTE_MS);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    moving.mutate({ ...(startsAt !== '' && { startsAt }), ...(repId !== drive.repId && { repId }) });
  };
  return (
    <form className="move" onSubmit={submit}>
      <SlotField wish={{ unitId: drive.unitId, repId, minutes }} value={startsAt} onChange={setStartsAt} />
      <SelectField
        label={t('drives.rep')}
        value={repId}
        options={reps.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setRepId(event.target.value)}
      />
      <Button type="submit" disabled={moving.isPending || (startsAt === '' && repId === drive.repId)}>
        {t('drives.move')}
      </Button>
    </form>
  );
}

function Steps({ drive, stepping }: { drive: TestDrive; stepping: Steps['stepping'] }) {
  const { t } = useWords();
  const { distanceUnit, metresOf } = useFormats();
  const [odometer, setOdometer] = useState('');
  const [remarks, setRemarks] = useState('');
  const { status } = drive;
  if (status !== 'scheduled' && status !== 'started') return null;
  const word = {
    ...(/^\d+$/.test(odometer) && { odometer: metresOf(Number(odometer)) }),
    ...(remarks.trim() !== '' && { remarks: remarks.trim() }),
  };
  const first = status === 'scheduled' ? 'start' : 'complete';
  return (
    <>
      <div className="two">
        <TextField
          label={t('drives.odometer', { unit: distanceUnit })}
          inputMode="numeric"
          value={odometer}
          onChange={(event) => setOdometer(event.target.value)}
        />
        <TextField
          label={t('drives.remarks')}
          maxLength={1_000}
          value={remarks}
          onChange={(event) => setRemarks(event.target.value)}
        />
      </div>
      <div className="line">
        <Button
          kind="primary"
          disabled={stepping.isPending}
          onClick={() => stepping.mutate({ step: first, word })}
        >
          {t(`drives.${first}`)}
        </Button>
        {status === 'scheduled' && (
          <>
            <Button onClick={() => stepping.mutate({ step: 'no-show', word: {} })}>
              {t('drives.noShow')}
            </Button>
            <Button kind="danger" onClick={() => stepping.mutate({ step: 'cancel', word: {} })}>
              {t('drives.cancel')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function AgreementButton({ drive: { id, status }, label }: { drive: TestDrive; label: string }) {
  const rover = useRover();
  const { language } = useSettings();
  if (status === 'cancelled' || status === 'noShow') return null;
  const save = (): Promise<void> =>
    saveFile(
      rover.raw('GET', '/api/v1/test-drives/{testDriveId}/agreement', {
        path: { testDriveId: id },
        query: { language },
      }),
      `test-drive-${id}.pdf`,
    ).catch(tellOf);
  return (
    <span>
      <Button kind="quiet" icon={<FileText aria-hidden />} onClick={() => void save()}>
        {label}
      </Button>
    </span>
  );
}
