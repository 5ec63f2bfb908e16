import { z } from 'zod';
import {
  currency,
  id,
  instant,
  label,
  minorUnits,
  minorUnitsDelta,
  odometer,
  vin,
} from '../common/primitives.js';

export const saleStatuses = [
  'started',
  'quoted',
  'agreed',
  'financed',
  'contracted',
  'delivered',
  'cancelled',
  'unwound',
] as const;
export type SaleStatus = (typeof saleStatuses)[number];

export const saleSteps = ['quote', 'agree', 'finance', 'contract', 'deliver', 'cancel', 'unwind'] as const;
export type SaleStep = (typeof saleSteps)[number];

const DECIMALS = 10_000;

/** Percent with at most four decimals: what is reckoned with is a whole number of millionths. */
const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Number.isInteger(Number((value * DECIMALS).toFixed(6))), 'has more than four decimals');

const name = label(80);
const most = <T extends z.ZodType>(item: T, count: number) => z.array(item).max(count);

/** A tax on what is sold. Each is rounded by itself, half up to the minor unit. */
export const saleTax = z.strictObject({
  name,
  percent,
  included: z
    .boolean()
    .default(false)
    .meta({ description: 'Prices hold it already, as value added tax does' }),
  tradeInCredit: z
    .boolean()
    .default(false)
    .meta({ description: 'What is allowed for the trade-in is taken off first' }),
});

export const saleFee = z.strictObject({ name, amount: minorUnits, taxable: z.boolean().default(true) });

/** What a showroom adds to each sale. */
export const saleRules = z
  .strictObject({ taxes: most(saleTax, 10).default([]), fees: most(saleFee, 20).default([]) })
  .meta({ id: 'SaleRules' });
export type SaleRules = z.infer<typeof saleRules>;

export const saleItem = z.strictObject({
  kind: z
    .enum(['accessory', 'product'])
    .meta({ description: 'Accessories count at the front, products at the back' }),
  name,
  price: minorUnits,
  cost: minorUnits.optional().meta({ description: 'For managers' }),
});

/** A vehicle that is given in payment. */
export const tradeIn = z.strictObject({
  title: label(120),
  vehicleId: id.optional(),
  vin: vin.optional(),
  odometer: odometer.optional(),
  acv: minorUnits.meta({ description: 'Actual cash value: what it is worth to the house' }),
  allowance: minorUnits.meta({ description: 'What is offered for it' }),
  payoff: minorUnits.default(0).meta({ description: 'What is still owed on it; the house pays it off' }),
});

export const saleFinancing = z.strictObject({
  percent: percent.meta({ description: 'Nominal rate a year' }),
  months: z.int().min(1).max(120),
  lender: name.optional(),
});

const terms = {
  price: minorUnits.min(1),
  discounts: most(z.strictObject({ name, amount: minorUnits }), 20),
  items: most(saleItem, 50),
  taxes: most(saleTax, 10),
  fees: most(saleFee, 20),
  tradeIn: tradeIn.nullable(),
  downPayment: minorUnits,
  financing: saleFinancing.nullable(),
};

export const saleTerms = z.strictObject(terms);
export type SaleTerms = z.infer<typeof saleTerms>;

/** What the terms come to, in minor units. */
export const saleFigures = z
  .strictObject({
    discount: minorUnits,
    accessories: minorUnits,
    products: minorUnits,
    fees: minorUnits,
    taxes: z.array(z.strictObject({ name, amount: minorUnits, included: z.boolean() })),
    tax: minorUnits.meta({ description: 'What taxes add; those that prices hold already add nothing' }),
    total: minorUnits,
    equity: minorUnitsDelta.meta({ description: 'Allowance of the trade-in less its payoff' }),
    deposit: minorUnits.meta({ description: 'Taken with the hold' }),
    balance: minorUnitsDelta.meta({ description: 'Total less equity, deposit and down payment' }),
    amountFinanced: minorUnits,
    payment: minorUnits
      .nullable()
      .meta({ description: 'Each month, by the annuity formula, rounded half up' }),
    lastPayment: minorUnits.nullable().meta({ description: 'Takes what rounding has left' }),
    financeCharge: minorUnits.nullable(),
    grossFront: minorUnitsDelta.optional().meta({ description: 'For managers' }),
    grossBack: minorUnitsDelta.optional().meta({ description: 'For managers' }),
  })
  .meta({ id: 'SaleFigures' });
export type SaleFigures = z.infer<typeof saleFigures>;

/** A manager allows a price below the floor of the unit. */
export const saleApproval = z.strictObject({
  price: minorUnits.meta({
    description: 'Net of discounts and of what the trade-in is allowed beyond its worth',
  }),
  by: z.string(),
  at: instant,
  note: z.string().optional(),
});

/** A unit on its way to a customer, from the first figure to the keys. */
export const sale = z
  .strictObject({
    id,
    showroomId: id,
    unitId: id,
    stockNumber: z.string(),
    title: z.string(),
    vin: vin.optional(),
    vehicleId: id.optional(),
    listingId: id.optional(),
    holdId: id.optional(),
    customerId: id.optional(),
    leadId: id.optional(),
    buyer: label(120).optional().meta({ description: 'As it stands on documents' }),
    repId: id.optional(),
    repName: z.string().optional(),
    status: z.enum(saleStatuses),
    currency,
    terms: saleTerms,
    figures: saleFigures,
    approvals: z.array(saleApproval),
    version: z.int().min(1),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
    contractedAt: instant.optional(),
    deliveredAt: instant.optional(),
  })
  .meta({ id: 'Sale' });
export type Sale = z.infer<typeof sale>;

export const newSale = z
  .strictObject({
    unitId: id,
    customerId: id.optional(),
    leadId: id.optional(),
    buyer: label(120).optional(),
    repId: id.optional().meta({ description: 'Default: the caller, if they are a rep' }),
  })
  .meta({ id: 'NewSale' });
export type NewSale = z.infer<typeof newSale>;

/** Taxes and fees are for managers to change. What is changed after an agreement is a quote again. */
export const salePatch = z
  .strictObject({ ...terms, buyer: label(120) })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'SalePatch', minProperties: 1 });
export type SalePatch = z.infer<typeof salePatch>;

/** Who did what to a sale, and when. */
export const saleChange = z
  .strictObject({
    at: instant,
    by: z.string(),
    kind: z.enum(['started', 'terms', 'approved', 'moved']),
    from: z.enum(saleStatuses).nullable(),
    to: z.enum(saleStatuses),
    reason: z.string().optional(),
  })
  .meta({ id: 'SaleChange' });
export type SaleChange = z.infer<typeof saleChange>;

export const saleReason = z.strictObject({ reason: label(500).optional() }).meta({ id: 'SaleReason' });
