import type { Sale } from '@rover/client';
import { Panel } from '../../../design/parts/panel.js';
import { useFormats } from '../../../settings/use-formats.js';
import { Approvals } from './sale-steps.js';
import { useWords } from '../../../words/words.js';

/** What the terms come to, as the platform reckons it. */
export function FiguresPanel({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { exact } = useFormats();
  const { terms, figures, currency } = sale;
  const { discount, accessories, products, taxes, total, equity, deposit, balance } = figures;
  const money = (minor: number): string => exact(minor, currency);
  const above: [string, number][] = [
    [t('sales.price'), terms.price],
    [t('sales.discount'), -discount],
    [t('sales.accessories'), accessories],
    [t('sales.products'), products],
    ...terms.fees.map(({ name, amount }): [string, number] => [name, amount]),
    ...taxes.filter(({ included }) => !included).map(({ name, amount }): [string, number] => [name, amount]),
  ];
  const below: [string, number][] = [
    [t('sales.equity'), -equity],
    [t('sales.depositTaken'), -deposit],
    [t('sales.downPayment'), -terms.downPayment],
  ];
  return (
    <Panel title={t('sales.figures')}>
      <dl className="facts" aria-live="polite">
        <Lines lines={above} money={money} />
        <Line name={t('sales.total')} value={money(total)} isTotal />
        {taxes
          .filter(({ included }) => included)
          .map(({ name, amount }) => (
            <Line key={name} name={t('sales.included', { tax: name })} value={money(amount)} />
          ))}
        <Lines lines={below} money={money} />
        <Line name={t('sales.balance')} value={money(balance)} isTotal />
      </dl>
      <Loan sale={sale} money={money} />
      {figures.grossFront !== undefined && (
        <dl className="facts gross">
          <Line name={t('sales.grossFront')} value={money(figures.grossFront)} />
          <Line name={t('sales.grossBack')} value={money(figures.grossBack ?? 0)} />
        </dl>
      )}
      <Approvals sale={sale} />
    </Panel>
  );
}

type Money = (minor: number) => string;

const Lines = ({ lines, money }: { lines: readonly [string, number][]; money: Money }) =>
  lines
    .filter(([, amount], n) => amount !== 0 || n === 0)
    .map(([name, amount]) => <Line key={name} name={name} value={money(amount)} />);

const Line = ({ name, value, isTotal = false }: { name: string; value: string; isTotal?: boolean }) => (
  <div className="fact">
    <dt className={isTotal ? 'total' : undefined}>{name}</dt>
    <dd className={isTotal ? 'total' : undefined}>{value}</dd>
  </div>
);

function Loan({ sale: { figures, terms }, money }: { sale: Sale; money: Money }) {
  const { t } = useWords();
  const { payment, lastPayment, financeCharge, amountFinanced } = figures;
  if (!terms.financing || payment === null) return null;
  return (
    <dl className="facts">
      <Line name={t('sales.financed')} value={money(amountFinanced)} />
      <Line name={t('sales.payment', { count: terms.financing.months })} value={money(payment)} />
      {lastPayment !== null && <Line name={t('sales.lastPayment')} value={money(lastPayment)} />}
      {financeCharge !== null && <Line name={t('sales.charge')} value={money(financeCharge)} />}
    </dl>
  );
}
