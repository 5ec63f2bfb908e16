import type { SaleFigures, SaleTerms } from '@rover/contracts';

/** What a sale is reckoned from beside its terms, in minor units. */
export interface FiguresGround {
  /** What the unit has cost the house, reconditioning included. */
  readonly cost: number;
  /** What was taken with the hold. */
  readonly deposit: number;
}

const MILLION = 1_000_000n;
const PERCENT_TO_MILLIONTHS = 10_000;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** `amount × part / whole` rounded half up, exactly, for amounts of zero or more. */
const share = (amount: number, part: bigint, whole: bigint): number =>
  Number((2n * BigInt(amount) * part + whole) / (2n * whole));

const millionths = (percent: number): bigint => BigInt(Math.round(percent * PERCENT_TO_MILLIONTHS));

/** Price less discounts and less what the trade-in is allowed beyond its worth: what the house really gets. */
export function netPrice({ price, discounts, tradeIn }: SaleTerms): number {
  const beyond = tradeIn ? Math.max(0, tradeIn.allowance - tradeIn.acv) : 0;
  return price - sum(discounts.map(({ amount }) => amount)) - beyond;
}

/**
 * What terms come to. Each tax is rounded half up to the minor unit by itself; discounts and the credit for a trade-in
 * lower what is taxed, down to nothing. Front gross: what the house gets for unit and accessories less what they cost,
 * less what the trade-in is allowed beyond its worth; back gross: products less their cost.
 */
export function figuresOf(terms: SaleTerms, { cost, deposit }: FiguresGround): SaleFigures {
  const { price, items, tradeIn, downPayment, financing } = terms;
  const priceOf = (kind: string) => sum(items.filter((item) => item.kind === kind).map((item) => item.price));
  const costOf = (kind: string) =>
    sum(items.filter((item) => item.kind === kind).map((item) => item.cost ?? 0));
  const [accessories, products] = [priceOf('accessory'), priceOf('product')];
  const discount = sum(terms.discounts.map(({ amount }) => amount));
  const fees = sum(terms.fees.map(({ amount }) => amount));
  const taxes = taxesOf(terms, price - discount + accessories + products);
  const tax = sum(taxes.filter(({ included }) => !included).map(({ amount }) => amount));
  const total = Math.max(0, price - discount) + accessories + products + fees + tax;
  const equity = tradeIn ? tradeIn.allowance - tradeIn.payoff : 0;
  const balance = total - equity - deposit - downPayment;
  const amountFinanced = financing ? Math.max(0, balance) : 0;
  return {
    ...{ discount, accessories, products, fees, taxes, tax, total, equity, deposit, balance, amountFinanced },
    ...loanOf(amountFinanced, financing),
    grossFront: netPrice(terms) - cost + accessories - costOf('accessory'),
    grossBack: products - costOf('product'),
  };
}

function taxesOf({ taxes, fees, tradeIn }: SaleTerms, goods: number): SaleFigures['taxes'] {
  const base = goods + sum(fees.filter(({ taxable }) => taxable).map(({ amount }) => amount));
  return taxes.map(({ name, percent, included, tradeInCredit }) => {
    const taxed = Math.max(0, base - (tradeInCredit && tradeIn ? tradeIn.allowance : 0));
    const rate = millionths(percent);
    return { name, included, amount: share(taxed, rate, included ? MILLION + rate : MILLION) };
  });
}

/** Level payments, `P·i / (1 − (1 + i)^−n)` with the monthly rate i; interest is rounded each month, and the last payment ends it. */
function loanOf(
  principal: number,
  financing: SaleTerms['financing'],
): Pick<SaleFigures, 'payment' | 'lastPayment' | 'financeCharge'> {
  if (!financing || principal === 0) return { payment: null, lastPayment: null, financeCharge: null };
  const { months, percent } = financing;
  const rate = percent / 1_200;
  const payment = Math.round(
    rate === 0 ? principal / months : (principal * rate) / (1 - (1 + rate) ** -months),
  );
  let owed = principal;
  let paid = 0;
  for (let month = 1; month < months; month++) {
    const interest = Math.round(owed * rate);
    // Rounding up may pay off a tiny loan before its end.
    const due = Math.min(payment, owed + interest);
    owed += interest - due;
    paid += due;
  }
  const lastPayment = owed + Math.round(owed * rate);
  return { payment, lastPayment, financeCharge: paid + lastPayment - principal };
}
