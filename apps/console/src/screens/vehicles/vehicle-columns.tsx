import type { Vehicle } from '@rover/client';
import { useMemo } from 'react';
import { Badge, type Tone } from '../../design/parts/badge.js';
import type { Column } from '../../design/parts/data-table.js';
import { useFormats } from '../../settings/use-formats.js';
import { kindOf, nameOf } from './names.js';
import { useWords } from '../../words/words.js';

const tones: Record<Vehicle['status'], Tone> = {
  active: 'good',
  inMaintenance: 'warn',
  inactive: 'plain',
  sold: 'plain',
  scrapped: 'plain',
};

export function Status({ status }: { status: Vehicle['status'] }) {
  const { t } = useWords();
  return <Badge tone={tones[status]}>{t(`vehicles.statuses.${status}`)}</Badge>;
}

const detailsOf = ({ trim, colour, fuelType }: Vehicle): string =>
  [trim, colour, fuelType].filter(Boolean).join(' · ');

export function useVehicleColumns(): Column<Vehicle>[] {
  const { t } = useWords();
  const { distance, ago } = useFormats();
  return useMemo(
    () => [
      {
        id: 'vehicle',
        header: t('vehicles.columns.vehicle'),
        width: 'minmax(10rem, 2fr)',
        cell: (vehicle) => (
          <>
            <b className="name">{nameOf(vehicle)}</b> <span className="soft">{detailsOf(vehicle)}</span>
          </>
        ),
      },
      {
        id: 'plate',
        header: t('vehicles.columns.plate'),
        width: '7rem',
        cell: ({ plate }) => plate ?? '–',
      },
      {
        id: 'vin',
        header: t('vehicles.columns.vin'),
        width: '11.5rem',
        from: 61.25,
        cell: ({ vin }) => (vin ? <span className="mono">{vin}</span> : '–'),
      },
      {
        id: 'odometer',
        header: t('vehicles.columns.odometer'),
        width: '6.5rem',
        isNumber: true,
        from: 40,
        cell: ({ odometer }) => (odometer === undefined ? '–' : distance(odometer)),
      },
      {
        id: 'service',
        header: t('vehicles.columns.service'),
        width: '7rem',
        from: 51.25,
        isNumber: true,
        cell: ({ lastMaintenanceAt }) => (lastMaintenanceAt ? ago(lastMaintenanceAt, Date.now()) : '–'),
      },
      {
        id: 'status',
        header: t('vehicles.columns.status'),
        width: '8.5rem',
        cell: ({ status }) => <Status status={status} />,
      },
    ],
    [t, distance, ago],
  );
}

/** The same on a phone, in two lines. */
export function VehicleCard({ vehicle }: { vehicle: Vehicle }) {
  const { distance } = useFormats();
  const { plate, odometer, status } = vehicle;
  const driven = odometer === undefined ? [] : [distance(odometer)];
  return (
    <>
      <span className="spread">
        <b className="name cut">{nameOf(vehicle)}</b>
        <Status status={status} />
      </span>
      <span className="cut soft">
        {[kindOf(vehicle) ? plate : undefined, ...driven, detailsOf(vehicle)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
