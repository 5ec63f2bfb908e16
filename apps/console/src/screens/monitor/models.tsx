import type { Model, ModelDrift } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQueries, useQueryClient, type Query } from '@tanstack/react-query';
import { Badge } from '../../design/parts/badge.js';
import { Button } from '../../design/parts/button.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { tell, tellOf } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import { useModels } from './use-monitor.js';
import { useWords } from '../../words/words.js';

const DRIFT_FRESH_MS = 30_000;
/** A model that was let serve a moment ago is watched once all services know of it. */
const DRIFT_SOON_MS = 1_000;
const SHOWN_OF_KIND = 3;

const kindsOf = (models: readonly Model[]): Model['kind'][] => [...new Set(models.map(({ kind }) => kind))];

/** Which models serve, whether they still see what they were trained on, and which ones wait. */
export function Models() {
  const { t } = useWords();
  const { data, error, refetch } = useModels();
  const kinds = kindsOf(data ?? []);
  const drifts = useDrifts(kinds, data ?? []);
  const promote = usePromote();
  return (
    <Panel title={t('monitor.models')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : (
        kinds.map((kind, at) => (
          <div key={kind} className="kind">
            <h3 className="spread">
              {t(`monitor.kinds.${kind}`)} <Drift drift={drifts[at]} />
            </h3>
            <ul>
              {data
                .filter((model) => model.kind === kind)
                .slice(0, SHOWN_OF_KIND)
                .map((model) => (
                  <Version key={model.version} model={model} onPromote={() => promote(model)} />
                ))}
            </ul>
          </div>
        ))
      )}
    </Panel>
  );
}

function Version({ model, onPromote }: { model: Model; onPromote: () => void }) {
  const { t } = useWords();
  const { whole, moment } = useFormats();
  const isServing = model.status === 'champion';
  return (
    <li className="spread">
      <span title={model.decision}>
        {t('monitor.version', { version: model.version })}{' '}
        <span className="soft small">
          {t('monitor.trainedOn', { rows: whole(model.window.rows) })} · {moment(model.createdAt)}
        </span>
      </span>
      {isServing || model.status === 'failed' ? (
        <Badge tone={isServing ? 'good' : 'bad'}>{t(`monitor.modelStatuses.${model.status}`)}</Badge>
      ) : (
        <Button onClick={onPromote}>{t('monitor.promote')}</Button>
      )}
    </li>
  );
}

function Drift({ drift }: { drift: ModelDrift | undefined }) {
  const { t } = useWords();
  if (!drift || drift.signals.every(({ status }) => status === 'tooFew')) return null;
  const isDrifting = drift.signals.some(({ status }) => status === 'drifting');
  return (
    <Badge tone={isDrifting ? 'warn' : 'plain'}>
      {t(isDrifting ? 'monitor.drifting' : 'monitor.stable')}
    </Badge>
  );
}

/** How those that serve do; undefined where that is not known yet. */
function useDrifts(kinds: readonly Model['kind'][], models: readonly Model[]): (ModelDrift | undefined)[] {
  const rover = useRover();
  const isOfServing = ({ kind, version }: ModelDrift): boolean => {
    const serving = models.find((model) => model.kind === kind && model.status === 'champion');
    return version === (serving?.version ?? null);
  };
  const asked = useQueries({
    queries: kinds.map((kind) => ({
      queryKey: ['monitor', 'drift', kind],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        rover.get('/api/v1/models/{kind}/drift', { path: { kind }, signal }),
      staleTime: DRIFT_FRESH_MS,
      refetchInterval: ({ state: { data } }: Asked) =>
        data && isOfServing(data.data) ? DRIFT_FRESH_MS : DRIFT_SOON_MS,
    })),
  });
  return asked.map(({ data }) => (data && isOfServing(data.data) ? data.data : undefined));
}

type Asked = Query<{ data: ModelDrift }>;

function usePromote(): (model: Model) => void {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ kind, version }: Model) =>
      rover.post('/api/v1/models/{kind}/{version}/promote', { path: { kind, version: String(version) } }),
    onSuccess: (_, { kind, version }) =>
      tell(t('monitor.promoted', { kind: t(`monitor.kinds.${kind}`), version })),
    onError: tellOf,
    onSettled: () => client.invalidateQueries({ queryKey: ['monitor'] }),
  });
  return mutate;
}
