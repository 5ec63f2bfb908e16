import { useFloor } from '@rover/client/react';
import { PencilRuler } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { Button } from '../../design/parts/button.js';
import { ShowroomChoice } from '../../design/parts/showroom-choice.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { tell } from '../../design/parts/toasts.js';
import { useShowrooms } from '../../data/use-showrooms.js';
import { hasRole, useSession } from '../../session/session.js';
import { FloorMap } from './floor-map.js';
import { FunnelPanel } from './funnel-panel.js';
import { rectangle, sketchOf, type Plan, type Point } from './geometry.js';
import { PlacementsEditor } from './placements-editor.js';
import { PlanEditor } from './plan-editor.js';
import { UpListPanel } from './up-list-panel.js';
import { VisitsPanel } from './visits-panel.js';
import { useArrivals } from './use-arrivals.js';
import { useFloorPlan, useSavePlan } from './use-floor-plan.js';
import { useLikely, useVisits } from './use-visits.js';
import { useWords } from '../../words/words.js';
import './floor-screen.css';

/** The showroom as it is now: who is where, whose turn it is, and how far people come. */
export default function FloorScreen() {
  const { t } = useWords();
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const { showrooms, error, refetch } = useShowrooms();
  const chosen = id ?? showrooms?.[0]?.id;
  return (
    <div className="screen">
      <header>
        <h1>{t('floor.title')}</h1>
        {chosen && showrooms && (
          <ShowroomChoice
            showrooms={showrooms}
            value={chosen}
            onChoose={(showroomId) => go(`/floor/${encodeURIComponent(showroomId)}`)}
          />
        )}
      </header>
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : !showrooms ? (
        <Loading rows={10} />
      ) : chosen ? (
        <Showroom key={chosen} id={chosen} />
      ) : (
        <Empty title={t('floor.none')}>{t('floor.noneMore')}</Empty>
      )}
    </div>
  );
}

const nobody = (showroomId: string) => ({ showroomId, floor: null, heatmap: null, recent: null });

function Showroom({ id }: { id: string }) {
  const { t } = useWords();
  const { view, status, error } = useFloor(id);
  const { data: kept, error: planError, refetch } = useFloorPlan(id);
  const [edited, setEdited] = useState<Plan>();
  const [drawn, setDrawn] = useState<readonly Point[]>([]);
  const mayEdit = hasRole(useSession(), ['admin', 'manager']);
  const zoneNames = Object.keys(view?.floor?.zones ?? {})
    .sort()
    .join('\n');
  const sketch = useMemo(() => sketchOf(zoneNames === '' ? [] : zoneNames.split('\n')), [zoneNames]);
  const save = useSavePlan(id);
  const visits = useVisits(id);
  const likely = useLikely(id, visits.data);
  useArrivals(id);
  if (status === 'refused') return <Failed error={error} />;
  if (planError && kept === undefined) return <Failed error={planError} onRetry={() => void refetch()} />;
  if (kept === undefined || view === undefined) return <Loading rows={10} />;
  const close = (): void => {
    setEdited(undefined);
    setDrawn([]);
  };
  const keep = (): void =>
    save.mutate(
      { plan: edited as Plan, version: kept?.version },
      {
        onSuccess: () => {
          tell(t('floor.saved'));
          close();
        },
      },
    );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('floor.title')}>
      <div className="floor">
        <div className="stack">
          <div className="spread">
            <p className="soft small">
              {t('floor.visitors', { count: view?.floor?.visitors.length ?? 0 })}
              {kept === null && ` · ${t('floor.sketch')}`}
            </p>
            {mayEdit &&
              (edited ? (
                <span className="line">
                  <Button onClick={close}>{t('common.cancel')}</Button>
                  <Button kind="primary" disabled={save.isPending} onClick={keep}>
                    {t('common.save')}
                  </Button>
                </span>
              ) : (
                <Button icon={<PencilRuler aria-hidden />} onClick={() => setEdited(kept ?? emptyPlan)}>
                  {t('floor.edit')}
                </Button>
              ))}
          </div>
          <FloorMap
            view={view ?? nobody(id)}
            plan={edited ?? kept ?? sketch}
            drawn={drawn}
            likely={likely}
            {...(edited && { onPoint: (point: Point) => setDrawn([...drawn, point]) })}
          />
        </div>
        <div className="stack">
          {edited && (
            <>
              <PlanEditor plan={edited} drawn={drawn} onChange={setEdited} onClear={() => setDrawn([])} />
              <PlacementsEditor
                showroomId={id}
                plan={edited}
                pointed={drawn.at(-1)}
                onChange={setEdited}
                onClear={() => setDrawn([])}
              />
            </>
          )}
          <UpListPanel showroomId={id} />
          <VisitsPanel showroomId={id} visits={visits} likely={likely} />
          <FunnelPanel showroomId={id} />
        </div>
      </div>
    </div>
  );
}

const WIDTH = 30;
const DEPTH = 20;
const emptyPlan: Plan = { outline: rectangle(0, 0, WIDTH, DEPTH), zones: [], placements: [] };
