import type { Sale } from '@rover/client';
import { Plus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button, IconButton } from '../../../design/parts/button.js';
import { Refused } from '../../../design/parts/states.js';
import { CheckField, TextField } from '../../../design/parts/field.js';
import { MoneyField } from '../../../design/parts/money-field.js';
import { Panel } from '../../../design/parts/panel.js';
import { useDesk } from '../desk.js';
import { changesOf, draftOf, type Draft, type Item } from './sale-terms.js';
import type { useSaleDesk } from './use-sales.js';
import { useWords } from '../../../words/words.js';

interface TermsFormProps {
  readonly sale: Sale;
  readonly changing: ReturnType<typeof useSaleDesk>['changing'];
  readonly isOpen: boolean;
}

interface PartProps {
  readonly draft: Draft;
  readonly currency: string;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What the two sides settle on. What it comes to is reckoned by the platform, to the minor unit. */
export function TermsForm({ sale, changing, isOpen }: TermsFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>(() => draftOf(sale));
  const onChange = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const changes = changesOf(sale, draft);
  const isChanged = Object.keys(changes).length > 0;
  const isAgreed = sale.status === 'agreed' || sale.status === 'financed';
  const parts = { draft, currency: sale.currency, onChange };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isChanged) changing.mutate(changes);
  };
  return (
    <Panel title={t('sales.terms')}>
      <form onSubmit={submit}>
        <fieldset className="terms" disabled={!isOpen}>
          <legend className="unseen">{t('sales.terms')}</legend>
          <div className="two">
            <MoneyField
              label={t('sales.price')}
              currency={sale.currency}
              value={draft.price}
              onChange={(price) => price !== undefined && onChange({ price })}
            />
            <MoneyField
              label={t('sales.downPayment')}
              currency={sale.currency}
              value={draft.downPayment}
              onChange={(amount) => onChange({ downPayment: amount ?? 0 })}
            />
            <TextField
              label={t('sales.buyer')}
              maxLength={120}
              value={draft.buyer}
              onChange={(event) => onChange({ buyer: event.target.value })}
            />
          </div>
          <Discounts {...parts} />
          <Items {...parts} />
          <TradeIn {...parts} />
          <Financing {...parts} />
          {changing.error && <Refused error={changing.error} />}
          {isOpen && (
            <div className="line">
              <Button type="submit" kind="primary" disabled={!isChanged || changing.isPending}>
                {t('sales.save')}
              </Button>
              {isChanged && (
                <>
                  <Button kind="quiet" onClick={() => setDraft(draftOf(sale))}>
                    {t('common.undo')}
                  </Button>
                  <span className="soft small" role="status">
                    {t(isAgreed ? 'sales.quoteAgain' : 'sales.unsaved')}
                  </span>
                </>
              )}
            </div>
          )}
        </fieldset>
      </form>
    </Panel>
  );
}

function Discounts({ draft: { discounts }, currency, onChange }: PartProps) {
  const { t } = useWords();
  const set = (at: number, part: Partial<Draft['discounts'][number]>): void =>
    onChange({ discounts: discounts.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  return (
    <section>
      <h3>{t('sales.discounts')}</h3>
      {discounts.map(({ name, amount }, at) => (
        // They have no names of their own while they are typed.
        <div key={at} className="term-line">
          <TextField
            label={t('sales.name')}
            required
            maxLength={80}
            value={name}
            onChange={(event) => set(at, { name: event.target.value })}
          />
          <MoneyField
            label={t('sales.amount')}
            currency={currency}
            value={amount}
            onChange={(typed) => set(at, { amount: typed ?? 0 })}
          />
          <IconButton
            label={t('sales.remove', { name })}
            icon={<Trash2 aria-hidden />}
            onClick={() => onChange({ discounts: discounts.filter((_, n) => n !== at) })}
          />
        </div>
      ))}
      <Button
        kind="quiet"
        icon={<Plus aria-hidden />}
        onClick={() => onChange({ discounts: [...discounts, { name: t('sales.discount'), amount: 0 }] })}
      >
        {t('sales.addDiscount')}
      </Button>
    </section>
  );
}

function Items({ draft: { items }, currency, onChange }: PartProps) {
  const { t } = useWords();
  const { isManager } = useDesk();
  const set = (at: number, part: Partial<Item>): void =>
    onChange({ items: items.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  const add = (kind: Item['kind']): void =>
    onChange({ items: [...items, { kind, name: t(`sales.kinds.${kind}`), price: 0 }] });
  return (
    <section>
      <h3>{t('sales.items')}</h3>
      {items.map(({ kind, name, price, cost }, at) => (
        <div key={at} className="term-line" data-cost={isManager || undefined}>
          <TextField
            label={t(`sales.kinds.${kind}`)}
            required
            maxLength={80}
            value={name}
            onChange={(event) => set(at, { name: event.target.value })}
          />
          <MoneyField
            label={t('sales.price')}
            currency={currency}
            value={price}
            onChange={(typed) => set(at, { price: typed ?? 0 })}
          />
          {isManager && (
            <MoneyField
              label={t('sales.cost')}
              currency={currency}
              value={cost}
              onChange={(typed) => set(at, { cost: typed })}
            />
          )}
          <IconButton
            label={t('sales.remove', { name })}
            icon={<Trash2 aria-hidden />}
            onClick={() => onChange({ items: items.filter((_, n) => n !== at) })}
          />
        </div>
      ))}
      <span className="line">
        <Button kind="quiet" icon={<Plus aria-hidden />} onClick={() => add('accessory')}>
          {t('sales.addAccessory')}
        </Button>
        <Button kind="quiet" icon={<Plus aria-hidden />} onClick={() => add('product')}>
          {t('sales.addProduct')}
        </Button>
      </span>
    </section>
  );
}

const blankTradeIn = { title: '', acv: 0, allowance: 0, payoff: 0 };
const tradeAmounts = ['acv', 'allowance', 'payoff'] as const;

function TradeIn({ draft: { tradeIn }, currency, onChange }: PartProps) {
  const { t } = useWords();
  return (
    <section>
      <CheckField
        label={t('sales.withTradeIn')}
        checked={tradeIn !== null}
        onChange={(event) => onChange({ tradeIn: event.target.checked ? blankTradeIn : null })}
      />
      {tradeIn && (
        <div className="two">
          <TextField
            label={t('sales.tradeTitle')}
            required
            maxLength={120}
            value={tradeIn.title}
            onChange={(event) => onChange({ tradeIn: { ...tradeIn, title: event.target.value } })}
          />
          {tradeAmounts.map((name) => (
            <MoneyField
              key={name}
              label={t(`sales.${name}`)}
              currency={currency}
              value={tradeIn[name]}
              onChange={(typed) => onChange({ tradeIn: { ...tradeIn, [name]: typed ?? 0 } })}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const blankFinancing = { percent: 4.9, months: 48 };

function Financing({ draft: { financing }, onChange }: PartProps) {
  const { t } = useWords();
  return (
    <section>
      <CheckField
        label={t('sales.withFinancing')}
        checked={financing !== null}
        onChange={(event) => onChange({ financing: event.target.checked ? blankFinancing : null })}
      />
      {financing && (
        <div className="two">
          <TextField
            label={t('sales.percent')}
            type="number"
            min="0"
            max="100"
            step="0.01"
            required
            value={financing.percent}
            onChange={(event) =>
              onChange({ financing: { ...financing, percent: Number(event.target.value) } })
            }
          />
          <TextField
            label={t('sales.months')}
            type="number"
            min="1"
            max="120"
            required
            value={financing.months}
            onChange={(event) =>
              onChange({ financing: { ...financing, months: Number(event.target.value) } })
            }
          />
          <TextField
            label={t('sales.lender')}
            maxLength={80}
            value={financing.lender ?? ''}
            onChange={(event) =>
              onChange({ financing: { ...financing, lender: event.target.value || undefined } })
            }
          />
        </div>
      )}
    </section>
  );
}
