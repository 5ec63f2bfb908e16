import type { Expiry, OdometerEntry, VehicleAlert, VehicleDocument } from '@rover/client';
import { useRover } from '@rover/client/react';
import { Download } from 'lucide-react';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { IconButton } from '../../../design/parts/button.js';
import { tellOf } from '../../../design/parts/toasts.js';
import { useNow } from '../../../data/use-now.js';
import { saveFile } from '../../../data/save-file.js';
import { useFormats } from '../../../settings/use-formats.js';
import { SeverityBadge } from '../severity.js';
import { Line, ListPanel } from './list-panel.js';
import { useWords } from '../../../words/words.js';

const SHOWN = 25;
const A_YEAR = 365;
const MINUTE_MS = 60_000;

interface OfVehicle {
  readonly id: string;
}

const dueTones: Record<Expiry['state'], Tone> = {
  unknown: 'plain',
  later: 'plain',
  upcoming: 'warn',
  due: 'warn',
  overdue: 'bad',
};

/** What comes due, the soonest first, with the span that it will be in in four of five cases. */
export function DuePanel({ id }: OfVehicle) {
  const { t } = useWords();
  const rover = useRover();
  const { day, distance } = useFormats();
  return (
    <ListPanel
      title={t('vehicle.due')}
      queryKey={['vehicle', id, 'due']}
      load={(signal) =>
        rover.get('/api/v1/maintenance/due', {
          query: { vehicleId: id, within: A_YEAR, limit: SHOWN },
          signal,
        })
      }
      empty={t('vehicle.noDue')}
      keyOf={(due) => `${due.kind}-${due.id}-${due.cycle}`}
    >
      {(due) => {
        const left = due.measures.find(({ measure }) => measure === 'distance')?.left;
        const span = due.low && due.high && due.low !== due.high;
        return (
          <Line
            what={due.title}
            end={<Badge tone={dueTones[due.state]}>{t(`vehicle.dueStates.${due.state}`)}</Badge>}
            more={[
              due.at && day(due.at),
              span && t('vehicle.between', { low: day(due.low!), high: day(due.high!) }),
              left !== undefined && t('vehicle.leftDistance', { distance: distance(left) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        );
      }}
    </ListPanel>
  );
}

export function AlertsPanel({ id }: OfVehicle) {
  const { t } = useWords();
  const rover = useRover();
  return (
    <ListPanel
      title={t('vehicle.alerts')}
      queryKey={['vehicle', id, 'alerts']}
      load={(signal) =>
        rover.get('/api/v1/vehicles/{vehicleId}/alerts', {
          path: { vehicleId: id },
          query: { limit: SHOWN },
          signal,
        })
      }
      empty={t('vehicle.noAlerts')}
      keyOf={(alert) => alert.id}
    >
      {(alert) => <Alert alert={alert} />}
    </ListPanel>
  );
}

function Alert({ alert }: { alert: VehicleAlert }) {
  const { t } = useWords();
  const { ago } = useFormats();
  const now = useNow(MINUTE_MS);
  const isActive = alert.status === 'active';
  return (
    <Line
      what={alert.ruleName}
      end={
        isActive ? <SeverityBadge severity={alert.severity} /> : <Badge>{t('vehicle.alertCleared')}</Badge>
      }
      more={ago(alert.lastSeenAt, now)}
    />
  );
}

const entryTones: Record<OdometerEntry['status'], Tone> = {
  accepted: 'good',
  suspect: 'warn',
  rejected: 'bad',
};

export function OdometerPanel({ id }: OfVehicle) {
  const { t } = useWords();
  const rover = useRover();
  const { distance, moment } = useFormats();
  return (
    <ListPanel
      title={t('vehicle.odometer')}
      queryKey={['vehicle', id, 'odometer']}
      load={(signal) =>
        rover.get('/api/v1/vehicles/{vehicleId}/odometer', {
          path: { vehicleId: id },
          query: { limit: SHOWN },
          signal,
        })
      }
      empty={t('vehicle.noOdometer')}
      keyOf={(entry) => entry.id}
    >
      {(entry) => (
        <Line
          what={distance(entry.odometer)}
          end={<Badge tone={entryTones[entry.status]}>{t(`vehicle.entryStatuses.${entry.status}`)}</Badge>}
          more={[
            moment(entry.time),
            t(`vehicle.sources.${entry.source}`),
            ...entry.doubts.map((doubt) => t(`vehicle.doubts.${doubt}`)),
          ].join(' · ')}
        />
      )}
    </ListPanel>
  );
}

export function DocumentsPanel({ id }: OfVehicle) {
  const { t } = useWords();
  const rover = useRover();
  const { day } = useFormats();
  return (
    <ListPanel
      title={t('vehicle.documents')}
      queryKey={['vehicle', id, 'documents']}
      load={(signal) =>
        rover.get('/api/v1/vehicles/{vehicleId}/documents', {
          path: { vehicleId: id },
          query: { limit: SHOWN },
          signal,
        })
      }
      empty={t('vehicle.noDocuments')}
      keyOf={(document) => document.id}
    >
      {(document) => (
        <Line
          what={document.title}
          end={document.content ? <DownloadButton document={document} /> : undefined}
          more={[
            t(`vehicle.documentTypes.${document.type}`),
            document.number,
            document.issuer,
            document.validTo && t('vehicle.validTo', { day: day(document.validTo) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      )}
    </ListPanel>
  );
}

function DownloadButton({ document: { id, vehicleId, title } }: { document: VehicleDocument }) {
  const { t } = useWords();
  const rover = useRover();
  const download = (): Promise<void> =>
    saveFile(
      rover.raw('GET', '/api/v1/vehicles/{vehicleId}/documents/{documentId}/content', {
        path: { vehicleId, documentId: id },
      }),
      title,
    );
  return (
    <IconButton
      label={t('vehicle.download', { title })}
      icon={<Download aria-hidden />}
      onClick={() => void download().catch(tellOf)}
    />
  );
}

export function OwnersPanel({ id }: OfVehicle) {
  const { t } = useWords();
  const rover = useRover();
  const { day, distance } = useFormats();
  return (
    <ListPanel
      title={t('vehicle.owners')}
      queryKey={['vehicle', id, 'owners']}
      load={(signal) =>
        rover.get('/api/v1/vehicles/{vehicleId}/owners', {
          path: { vehicleId: id },
          query: { limit: SHOWN },
          signal,
        })
      }
      empty={t('vehicle.noOwners')}
      keyOf={(owner) => owner.id}
    >
      {({ owner, from, until, odometerAtBegin }) => (
        <Line
          what={owner}
          end={odometerAtBegin === undefined ? undefined : distance(odometerAtBegin)}
          more={
            until
              ? t('vehicle.fromTo', { from: day(from), to: day(until) })
              : t('vehicle.since', { day: day(from) })
          }
        />
      )}
    </ListPanel>
  );
}

export function HistoryPanel({ id }: OfVehicle) {
  const { t } = useWords();
  const rover = useRover();
  const { moment } = useFormats();
  return (
    <ListPanel
      title={t('vehicle.history')}
      queryKey={['vehicle', id, 'history']}
      load={(signal) =>
        rover.get('/api/v1/vehicles/{vehicleId}/history', {
          path: { vehicleId: id },
          query: { limit: SHOWN },
          signal,
        })
      }
      empty={t('vehicle.noHistory')}
      keyOf={({ vehicleId, version }) => `${vehicleId}-${version}`}
    >
      {(change) => (
        <Line
          what={t(`vehicle.changes.${change.kind}`)}
          end={<span className="soft small">{change.by}</span>}
          more={[moment(change.time), change.changes.map(({ field }) => field).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        />
      )}
    </ListPanel>
  );
}
