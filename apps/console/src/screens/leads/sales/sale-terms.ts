import type { Sale, SaleTerms } from './types.js';

export type Item = SaleTerms['items'][number];
export type Discount = SaleTerms['discounts'][number];

/** What of the terms is changed at the desk; taxes and fees are the showroom's. */
export type Draft = Pick<
  SaleTerms,
  'price' | 'discounts' | 'items' | 'tradeIn' | 'downPayment' | 'financing'
> & {
  readonly buyer: string;
};

export const draftOf = ({ terms, buyer }: Sale): Draft => {
  const { price, discounts, items, tradeIn, downPayment, financing } = terms;
  return { price, discounts, items, tradeIn, downPayment, financing, buyer: buyer ?? '' };
};

/** Only what differs: what nobody touched is not said again. */
export function changesOf(sale: Sale, draft: Draft): Partial<Draft> {
  const before = draftOf(sale);
  const names = (Object.keys(draft) as (keyof Draft)[]).filter(
    (name) => JSON.stringify(draft[name]) !== JSON.stringify(before[name]),
  );
  const changed = Object.fromEntries(names.map((name) => [name, draft[name]])) as Partial<Draft>;
  // A name is not taken back by an empty field.
  return changed.buyer?.trim() === '' ? { ...changed, buyer: undefined } : changed;
}

export type Step = 'quote' | 'agree' | 'finance' | 'contract' | 'deliver' | 'cancel' | 'unwind';

/** The way of a sale; what is paid at once goes from agreed to the contract. */
export const way = ['started', 'quoted', 'agreed', 'financed', 'contracted', 'delivered'] as const;

const steps: Record<Sale['status'], readonly Step[]> = {
  started: ['quote', 'cancel'],
  quoted: ['agree', 'cancel'],
  agreed: ['finance', 'contract', 'cancel'],
  financed: ['contract', 'cancel'],
  contracted: ['deliver', 'unwind'],
  delivered: ['unwind'],
  cancelled: [],
  unwound: [],
};

/** What can be done with a sale next; the first is what usually is. */
export function stepsOf(
  { status, terms, figures }: Pick<Sale, 'status' | 'terms' | 'figures'>,
  isManager: boolean,
): Step[] {
  const isFinanced = terms.financing !== null && figures.amountFinanced > 0;
  return steps[status].filter((step) => {
    if (step === 'finance') return isFinanced;
    if (step === 'contract') return status === 'financed' || !isFinanced;
    return step !== 'unwind' || isManager;
  });
}

/** As long as nothing is signed, everything may be changed. */
export const isOpen = ({ status }: Pick<Sale, 'status'>): boolean =>
  ['started', 'quoted', 'agreed', 'financed'].includes(status);
