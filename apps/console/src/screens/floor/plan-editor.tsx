import { Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button, IconButton } from '../../design/parts/button.js';
import { SelectField, TextField } from '../../design/parts/field.js';
import { Panel } from '../../design/parts/panel.js';
import { rectangle, type Plan, type Point, type Zone } from './geometry.js';
import { useWords } from '../../words/words.js';

const kinds = ['entrance', 'display', 'lounge', 'desk', 'service', 'other'] as const;
const CORNERS = 3;

interface PlanEditorProps {
  readonly plan: Plan;
  /** Corners that were pointed at on the map. */
  readonly drawn: readonly Point[];
  readonly onChange: (plan: Plan) => void;
  readonly onClear: () => void;
}

/** Zones are drawn by pointing at their corners, or typed in metres: both ways lead to the same. */
export function PlanEditor({ plan, drawn, onChange, onClear }: PlanEditorProps) {
  const { t } = useWords();
  const remove = (name: string): void =>
    onChange({ ...plan, zones: plan.zones.filter((zone) => zone.name !== name) });
  return (
    <Panel title={t('floor.zones')}>
      <ul className="zones">
        {plan.zones.map(({ name, kind }) => (
          <li key={name} className="spread">
            <span>
              {name} <span className="soft">{t(`floor.kinds.${kind}`)}</span>
            </span>
            <IconButton
              label={t('floor.removeZone', { name })}
              icon={<Trash2 aria-hidden />}
              onClick={() => remove(name)}
            />
          </li>
        ))}
      </ul>
      <ZoneForm
        drawn={drawn}
        taken={plan.zones.map(({ name }) => name)}
        onAdd={(zone) => {
          onChange({ ...plan, zones: [...plan.zones, zone] });
          onClear();
        }}
      />
    </Panel>
  );
}

interface ZoneFormProps {
  readonly drawn: readonly Point[];
  readonly taken: readonly string[];
  readonly onAdd: (zone: Zone) => void;
}

const sides = ['x', 'y', 'width', 'depth'] as const;

function ZoneForm({ drawn, taken, onAdd }: ZoneFormProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Zone['kind']>('display');
  const [box, setBox] = useState({ x: '1', y: '1', width: '5', depth: '5' });
  const isDrawn = drawn.length >= CORNERS;
  const isTaken = taken.includes(name.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isTaken) return;
    const [x = 0, y = 0, width = 0, depth = 0] = sides.map((side) => Number(box[side]));
    const outline = isDrawn
      ? drawn.map(([left, top]): [number, number] => [left, top])
      : rectangle(x, y, width, depth);
    onAdd({ name: name.trim(), kind, outline });
    setName('');
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft small">
        {t(isDrawn ? 'floor.isDrawn' : 'floor.howToDraw', { count: drawn.length })}
      </p>
      <TextField
        label={t('floor.zoneName')}
        value={name}
        required
        maxLength={60}
        wrong={isTaken ? t('floor.zoneTaken') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={t('floor.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`floor.kinds.${value}`) }))}
        onChange={(event) => setKind(event.target.value as Zone['kind'])}
      />
      {!isDrawn && (
        <div className="four">
          {sides.map((side) => (
            <TextField
              key={side}
              label={t(`floor.sides.${side}`)}
              type="number"
              min="0"
              step="0.1"
              required
              value={box[side]}
              onChange={(event) => setBox({ ...box, [side]: event.target.value })}
            />
          ))}
        </div>
      )}
      <Button type="submit">{t('floor.addZone')}</Button>
    </form>
  );
}
