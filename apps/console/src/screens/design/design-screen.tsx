import { Check, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Badge, type Tone } from '../../design/parts/badge.js';
import { Button, IconButton } from '../../design/parts/button.js';
import { DataTable } from '../../design/parts/data-table.js';
import { Dialog } from '../../design/parts/dialog.js';
import { CheckField, SelectField, TextField } from '../../design/parts/field.js';
import { Panel } from '../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { Tabs } from '../../design/parts/tabs.js';
import { tell } from '../../design/parts/toasts.js';
import { useWords } from '../../words/words.js';
import './design-screen.css';

const grounds = ['ground', 'panel', 'raised', 'sunken', 'hover', 'chosen', 'line', 'line-strong'];
const marks = ['text', 'text-soft', 'text-accent', 'text-good', 'text-warn', 'text-bad'];
const signals = [
  'accent',
  'good',
  'warn',
  'bad',
  'mark',
  'accent-soft',
  'good-soft',
  'warn-soft',
  'bad-soft',
];
const sizes = ['2xl', 'xl', 'l', 'm', 's', 'xs'];
const tones: readonly Tone[] = ['plain', 'good', 'warn', 'bad', 'accent'];

/** What screens are made of, on one page: for whoever builds the next one. */
export default function DesignScreen() {
  const { t } = useWords();
  return (
    <div className="screen">
      <header>
        <h1>{t('design.title')}</h1>
      </header>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('design.title')}>
        <div className="design">
          <Colours />
          <Type />
          <Controls />
          <Layers />
          <States />
          <Tables />
        </div>
      </div>
    </div>
  );
}

function Colours() {
  const { t } = useWords();
  return (
    <Panel title={t('design.colours')}>
      {[grounds, marks, signals].map((names) => (
        <ul key={names[0]} className="swatches">
          {names.map((name) => (
            <li key={name}>
              <i style={{ background: `var(--${name})` }} />
              <code>{name}</code>
            </li>
          ))}
        </ul>
      ))}
    </Panel>
  );
}

function Type() {
  const { t } = useWords();
  return (
    <Panel title={t('design.type')}>
      <ul className="stack">
        {sizes.map((size) => (
          <li key={size} className="spread">
            <span style={{ fontSize: `var(--size-${size})` }}>2019 Ford Focus £12,450</span>
            <code>{size}</code>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Controls() {
  const { t } = useWords();
  return (
    <Panel title={t('design.buttons')}>
      <div className="stack">
        <div className="line">
          <Button kind="primary" icon={<Check aria-hidden />}>
            primary
          </Button>
          <Button icon={<Plus aria-hidden />}>plain</Button>
          <Button kind="quiet">quiet</Button>
          <Button kind="danger" icon={<Trash2 aria-hidden />}>
            danger
          </Button>
          <Button disabled>disabled</Button>
          <IconButton label="icon" icon={<Plus aria-hidden />} />
        </div>
        <div className="line">
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
        <TextField label="TextField" hint="hint" placeholder="placeholder" />
        <TextField label="TextField" wrong="wrong" defaultValue="-1" />
        <SelectField label="SelectField" options={[{ value: 'a', label: 'option' }]} />
        <CheckField label="CheckField" defaultChecked />
      </div>
    </Panel>
  );
}

function Layers() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [tab, setTab] = useState<'one' | 'two'>('one');
  return (
    <Panel title={t('design.layers')}>
      <div className="stack">
        <div className="line">
          <Button onClick={() => setOpen(true)}>{t('design.openDialog')}</Button>
          <Button onClick={() => tell(t('design.done'), { undo: () => undefined })}>
            {t('design.showToast')}
          </Button>
          <kbd>Ctrl</kbd> <kbd>K</kbd>
        </div>
        <Tabs
          label={t('design.tabs')}
          tabs={[
            { id: 'one', label: 'One' },
            { id: 'two', label: 'Two' },
          ]}
          chosen={tab}
          onChoose={setTab}
        >
          <dl className="facts">
            <dt>{t('deal.asking')}</dt>
            <dd>£12,450</dd>
            <dt className="total">{t('deal.netProfit')}</dt>
            <dd className="total good">£1,120</dd>
          </dl>
        </Tabs>
        {isOpen && (
          <Dialog
            title="Dialog"
            onClose={() => setOpen(false)}
            footer={
              <Button kind="primary" onClick={() => setOpen(false)}>
                {t('common.save')}
              </Button>
            }
          >
            <TextField label="TextField" />
          </Dialog>
        )}
      </div>
    </Panel>
  );
}

function States() {
  const { t } = useWords();
  return (
    <Panel title={t('design.states')} bare>
      <Empty title={t('deals.nothing')}>{t('deals.nothingMore')}</Empty>
      <Loading rows={3} />
      <Failed error={new Error('The body is too large.')} onRetry={() => undefined} />
    </Panel>
  );
}

const rows = Array.from({ length: 1_000 }, (_, at) => ({
  id: `row-${at}`,
  name: `Row ${at + 1}`,
  value: at * 7,
}));

function Tables() {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>();
  return (
    <Panel title={t('design.table')} bare>
      <div className="sample-table">
        <DataTable
          label={t('design.table')}
          rows={rows}
          keyOf={({ id }) => id}
          chosen={chosen}
          onOpen={({ id }) => setChosen(id)}
          columns={[
            { id: 'name', header: 'Name', width: '1fr', cell: ({ name }) => name },
            { id: 'value', header: 'Value', width: '6rem', isNumber: true, cell: ({ value }) => value },
          ]}
        />
      </div>
    </Panel>
  );
}
