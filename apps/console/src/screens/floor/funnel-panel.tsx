import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';

const LOOK_MS = 15_000;
const steps = ['door', 'vehicle', 'desk', 'sold'] as const;

/** How far the visits of today came. Fewer than five are not told, so that nobody is found by counting. */
export function FunnelPanel({ showroomId }: { showroomId: string }) {
  const { t } = useWords();
  const { whole, decimal } = useFormats();
  const rover = useRover();
  const { data, error, refetch } = useQuery({
    queryKey: ['funnel', showroomId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/showrooms/{showroomId}/funnel', { path: { showroomId }, signal })).data,
    refetchInterval: LOOK_MS,
  });
  const most = Math.max(1, data?.steps.door ?? 0);
  return (
    <Panel title={t('floor.funnel')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : (
        <>
          <ul className="funnel">
            {steps.map((step) => (
              <li key={step}>
                <span>{t(`floor.steps.${step}`)}</span>
                <span className="bar" aria-hidden="true">
                  <i style={{ width: `${((data.steps[step] ?? 0) / most) * 100}%` }} />
                </span>
                <span className="number">
                  {data.steps[step] === null ? t('floor.few') : whole(data.steps[step])}
                </span>
              </li>
            ))}
          </ul>
          {data.medianDwellSeconds !== null && (
            <p className="soft small">
              {t('floor.dwell', { minutes: decimal(data.medianDwellSeconds / 60) })}
            </p>
          )}
        </>
      )}
    </Panel>
  );
}
