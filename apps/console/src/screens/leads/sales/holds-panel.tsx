import { depositSteps, type Hold } from '@rover/client';
import { useState, type FormEvent } from 'react';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { MoneyField } from '../../../design/parts/money-field.js';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { nameOf, useNamed, useUnit } from '../known.js';
import { usePlace } from '../place.js';
import { useHoldDesk, useHolds, type Deposit } from './use-sales.js';
import { useWords } from '../../../words/words.js';

const DAY_MINUTES = 1_440;
const depositTones: Record<Deposit, Tone> = {
  none: 'plain',
  requested: 'warn',
  authorised: 'warn',
  captured: 'good',
  refunded: 'plain',
};
/** Of a deposit that there was not, somebody has to say how much it is. */
interface Asking {
  readonly hold: Hold;
  readonly state: Deposit;
}

/** What is kept for whom, until when, and how far the deposit is. */
export function HoldsPanel() {
  const { t } = useWords();
  const { data, error, refetch } = useHolds();
  const [asking, setAsking] = useState<Asking>();
  return (
    <Panel title={t('sales.holds')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.length === 0 ? (
        <p className="soft small">{t('sales.noHolds')}</p>
      ) : (
        <ul className="lines">
          {data.map((hold) => (
            <HoldLine key={hold.id} hold={hold} onAsk={(state) => setAsking({ hold, state })} />
          ))}
        </ul>
      )}
      {asking && <DepositDialog {...asking} onClose={() => setAsking(undefined)} />}
    </Panel>
  );
}

function HoldLine({ hold, onAsk }: { hold: Hold; onAsk: (state: Deposit) => void }) {
  const { t } = useWords();
  const { moment, exact } = useFormats();
  const { showroomId } = useDesk();
  const { to } = usePlace();
  const unit = useUnit(hold.unitId);
  const customer = useNamed(hold.customerId);
  const { releasing, extending, paying, converting } = useHoldDesk();
  const { status, position, expiresAt, saleId, deposit } = hold;
  const state: Deposit = deposit?.state ?? 'none';
  const change = (next: Deposit): void =>
    state === 'none' ? onAsk(next) : paying.mutate({ holdId: hold.id, state: next });
  return (
    <li className="hold">
      <p className="spread">
        <b className="cut">{unit?.title ?? '…'}</b>
        <Badge tone={status === 'active' ? 'warn' : 'plain'}>
          {status === 'queued' ? t('sales.place', { place: position }) : t(`sales.holdStatuses.${status}`)}
        </Badge>
      </p>
      <p className="soft small">
        {[
          (customer && nameOf(customer)) ?? hold.holder,
          hold.repName,
          expiresAt ? t('sales.until', { time: moment(expiresAt) }) : saleId && t('sales.whileSold'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="line">
        <Badge tone={depositTones[state]}>
          {t(`sales.deposits.${state}`)}
          {deposit?.amount !== undefined &&
            ` · ${exact(deposit.amount, deposit.currency ?? unit?.currency ?? 'EUR')}`}
        </Badge>
        {depositSteps[state].length > 0 && (
          <select
            className="input"
            aria-label={t('sales.depositOf', { vehicle: unit?.title ?? '' })}
            value=""
            onChange={(event) => change(event.target.value as Deposit)}
          >
            <option value="" disabled>
              {t('sales.deposit')}
            </option>
            {depositSteps[state].map((next) => (
              <option key={next} value={next}>
                {t(`sales.deposits.${next}`)}
              </option>
            ))}
          </select>
        )}
        {saleId === undefined && status === 'active' && (
          <>
            <Button onClick={() => extending.mutate({ holdId: hold.id, minutes: DAY_MINUTES })}>
              {t('sales.extend')}
            </Button>
            <Button
              kind="primary"
              onClick={() =>
                converting.mutate(hold.id, { onSuccess: ({ id }) => to({ showroomId, tab: 'sales', id }) })
              }
            >
              {t('sales.sell')}
            </Button>
          </>
        )}
        {saleId === undefined && (
          <Button kind="quiet" onClick={() => releasing.mutate(hold.id)}>
            {t('sales.release')}
          </Button>
        )}
        {saleId !== undefined && (
          <Button onClick={() => to({ showroomId, tab: 'sales', id: saleId })}>{t('sales.toSale')}</Button>
        )}
      </div>
    </li>
  );
}

function DepositDialog({ hold, state, onClose }: Asking & { onClose: () => void }) {
  const { t } = useWords();
  const unit = useUnit(hold.unitId);
  const [amount, setAmount] = useState<number>();
  const { paying } = useHoldDesk();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (amount) paying.mutate({ holdId: hold.id, state, amount }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('sales.depositOf', { vehicle: unit?.title ?? '' })} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <MoneyField
          label={t('sales.amount')}
          currency={unit?.currency ?? 'EUR'}
          value={amount}
          onChange={setAmount}
          required
        />
        <Button type="submit" kind="primary" disabled={!amount || paying.isPending}>
          {t(`sales.deposits.${state}`)}
        </Button>
      </form>
    </Dialog>
  );
}
