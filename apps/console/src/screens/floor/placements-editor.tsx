import type { StockUnit } from '@rover/client';
import { Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button, IconButton } from '../../design/parts/button.js';
import { TextField } from '../../design/parts/field.js';
import { Panel } from '../../design/parts/panel.js';
import { useListing, useUnit } from '../leads/known.js';
import { UnitField } from '../leads/unit-field.js';
import type { Plan, Point } from './geometry.js';
import { useWords } from '../../words/words.js';

interface PlacementsEditorProps {
  readonly showroomId: string;
  readonly plan: Plan;
  /** Where somebody pointed last on the map. */
  readonly pointed: Point | undefined;
  readonly onChange: (plan: Plan) => void;
  readonly onClear: () => void;
}

/** Which vehicle stands where: pointed at on the map, or typed in metres. */
export function PlacementsEditor({ showroomId, plan, pointed, onChange, onClear }: PlacementsEditorProps) {
  const { t } = useWords();
  const [unit, setUnit] = useState<StockUnit>();
  const [typed, setTyped] = useState({ x: '1', y: '1' });
  // What people look for is compared with the make and the model of what they stand at.
  const listing = useListing(unit?.listingId);
  const at: [number, number] = pointed ? [pointed[0], pointed[1]] : [Number(typed.x), Number(typed.y)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!unit) return;
    const { make, model, bodyClass, fuelType } = listing ?? {};
    const others = plan.placements.filter(({ unitId }) => unitId !== unit.id);
    onChange({ ...plan, placements: [...others, { unitId: unit.id, at, make, model, bodyClass, fuelType }] });
    onClear();
  };
  return (
    <Panel title={t('floor.vehicles')}>
      <ul className="zones">
        {plan.placements.map(({ unitId, at: [x, y] }) => (
          <li key={unitId} className="spread">
            <span className="cut">
              <UnitTitle unitId={unitId} /> <span className="soft">{`${x} m, ${y} m`}</span>
            </span>
            <RemoveButton
              unitId={unitId}
              onRemove={() =>
                onChange({ ...plan, placements: plan.placements.filter((one) => one.unitId !== unitId) })
              }
            />
          </li>
        ))}
      </ul>
      <form className="stack" onSubmit={submit}>
        <p className="soft small">
          {pointed ? t('floor.standsAt', { x: pointed[0], y: pointed[1] }) : t('floor.howToPlace')}
        </p>
        <UnitField showroomId={showroomId} unit={unit} onChange={setUnit} required />
        {!pointed && (
          <div className="four">
            {(['x', 'y'] as const).map((side) => (
              <TextField
                key={side}
                label={t(`floor.sides.${side}`)}
                type="number"
                step="0.1"
                required
                value={typed[side]}
                onChange={(event) => setTyped({ ...typed, [side]: event.target.value })}
              />
            ))}
          </div>
        )}
        <Button type="submit" disabled={!unit}>
          {t('floor.placeVehicle')}
        </Button>
      </form>
    </Panel>
  );
}

const UnitTitle = ({ unitId }: { unitId: string }) => <>{useUnit(unitId)?.title ?? unitId}</>;

function RemoveButton({ unitId, onRemove }: { unitId: string; onRemove: () => void }) {
  const { t } = useWords();
  const unit = useUnit(unitId);
  return (
    <IconButton
      label={t('floor.removeVehicle', { name: unit?.title ?? unitId })}
      icon={<Trash2 aria-hidden />}
      onClick={onRemove}
    />
  );
}
