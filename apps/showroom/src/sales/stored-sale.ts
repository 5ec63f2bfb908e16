import type {
  Caller,
  NewSale,
  Sale,
  SalePatch,
  SaleRules,
  SaleStatus,
  SaleStep,
  SaleTerms,
} from '@rover/contracts';
import { runs } from '../common/showroom-access.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import type { Deed } from '../people/timeline.service.js';
import { figuresOf, netPrice } from './figures.js';
import { SaleBelowFloorError, SaleFinancingError } from './sale.errors.js';

/** What each step makes of a sale, and from which states. */
export const saleMoves: Record<SaleStep, { to: SaleStatus; from: readonly SaleStatus[] }> = {
  quote: { to: 'quoted', from: ['started'] },
  agree: { to: 'agreed', from: ['quoted'] },
  finance: { to: 'financed', from: ['agreed'] },
  contract: { to: 'contracted', from: ['agreed', 'financed'] },
  deliver: { to: 'delivered', from: ['contracted'] },
  cancel: { to: 'cancelled', from: ['started', 'quoted', 'agreed', 'financed'] },
  unwind: { to: 'unwound', from: ['contracted', 'delivered'] },
};

/** As long as nothing is signed, everything may be changed. */
export const isOpen = ({ status }: Sale): boolean => saleMoves.cancel.from.includes(status);

/** Terms of a sale that begins: the asking price, and what the showroom adds. */
export const firstTerms = ({ askingPrice: price }: StoredUnit, { taxes, fees }: SaleRules): SaleTerms => ({
  ...{ price, discounts: [], items: [], taxes, fees },
  ...{ tradeIn: null, downPayment: 0, financing: null },
});

const costOf = ({ cost = 0, recon = 0 }: StoredUnit): number => cost + recon;

/** A sale with other terms; one that was agreed is a quote again. */
export function withTerms(sale: Sale, patch: SalePatch, unit: StoredUnit): Sale {
  const { buyer = sale.buyer, ...changed } = patch;
  const terms = { ...sale.terms, ...changed };
  const figures = figuresOf(terms, { cost: costOf(unit), deposit: sale.figures.deposit });
  const agreed = sale.status === 'agreed' || sale.status === 'financed';
  const status = agreed && Object.keys(changed).length > 0 ? 'quoted' : sale.status;
  return { ...sale, ...(buyer !== undefined && { buyer }), terms, figures, status };
}

/** Terms of somebody who was not shown what things cost: those that stay keep their costs. */
export function withKnownCosts(patch: SalePatch, { terms }: Pick<Sale, 'terms'>): SalePatch {
  if (!patch.items) return patch;
  const left = [...terms.items];
  const items = patch.items.map((item) => {
    const at = left.findIndex(({ kind, name }) => kind === item.kind && name === item.name);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return { ...item, ...(known?.cost !== undefined && { cost: known.cost }) };
  });
  return { ...patch, items };
}

/** A sale that begins. */
export function newSaleOf(
  unit: StoredUnit,
  {
    rules,
    deposit,
    ...made
  }: { rules: SaleRules; deposit: number } & Pick<Sale, 'id' | 'createdBy' | 'createdAt'>,
  given: Omit<NewSale, 'unitId'> & Pick<Sale, 'holdId' | 'repName'>,
): Sale {
  const { id: unitId, showroomId, stockNumber, title, vin, vehicleId, listingId, currency } = unit;
  const terms = firstTerms(unit, rules);
  return {
    ...made,
    ...{ unitId, showroomId, stockNumber, title, vin, vehicleId, listingId, currency },
    ...given,
    ...{
      status: 'started',
      terms,
      figures: figuresOf(terms, { cost: costOf(unit), deposit }),
      approvals: [],
    },
    ...{ version: 1, updatedAt: made.createdAt },
  };
}

/** @throws SaleBelowFloorError for a price below the unit's floor that no manager has approved */
export function requirePrice({ terms, approvals }: Sale, { floorPrice }: StoredUnit): void {
  const net = netPrice(terms);
  const isApproved = approvals.some(({ price }) => price <= net);
  if (floorPrice !== undefined && net < floorPrice && !isApproved) throw new SaleBelowFloorError();
}

/** @throws SaleFinancingError */
export function requireFinancing({ status, terms, figures }: Sale, step: SaleStep): void {
  if (step === 'finance' && !terms.financing)
    throw new SaleFinancingError('The sale has no financing in its terms.');
  if (step === 'contract' && status === 'agreed' && figures.amountFinanced > 0)
    throw new SaleFinancingError('What is financed has to be granted first.');
}

/** What one of the staff sees of a sale. */
export function saleFor(caller: Caller, sale: Sale): Sale {
  if (runs(caller, sale.showroomId)) return sale;
  const { grossFront: _front, grossBack: _back, ...figures } = sale.figures;
  const items = sale.terms.items.map(({ cost: _cost, ...item }) => item);
  return { ...sale, figures, terms: { ...sale.terms, items } };
}

/** What a sale is in the timeline of its customer. */
export function deedOf(kind: string, sale: Sale): Deed {
  const { id: saleId, customerId, showroomId, leadId, repId, holdId, vehicleId, listingId } = sale;
  return {
    kind,
    customerId,
    showroomId,
    references: { saleId, leadId, repId, holdId, vehicleId, listingId },
  };
}
