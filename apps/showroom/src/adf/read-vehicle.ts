import { interests, type AdfMoney, type AdfVehicle } from './adf.js';
import { defined } from './read-contact.js';
import { childOf, linesOf, textOf, type XmlElement } from './xml-tree.js';

const MOST_COMMENTS = 2_000;
const financings = ['cash', 'finance', 'lease'] as const;

export function vehicleOf(element: XmlElement): AdfVehicle {
  const text = (name: string, most?: number) => textOf(childOf(element, name), most);
  const method = textOf(childOf(childOf(element, 'finance'), 'method'))?.toLowerCase();
  const colors = childOf(element, 'colorcombination');
  return defined({
    interest: interestOf(element.attributes['interest']),
    status: element.attributes['status']?.toLowerCase() === 'used' ? 'used' : 'new',
    year: yearOf(text('year')),
    make: text('make', 60),
    model: text('model', 80),
    trim: text('trim', 80),
    vin: text('vin')?.replace(/[\s-]/g, '').toUpperCase(),
    stock: text('stock', 60),
    bodyStyle: text('bodystyle', 60),
    transmission: text('transmission', 40),
    exteriorColor: textOf(childOf(colors, 'exteriorcolor'), 40),
    odometer: odometerOf(childOf(element, 'odometer')),
    price: moneyOf(childOf(element, 'price')),
    financing: financings.find((one) => one === method),
    comments: linesOf(childOf(element, 'comments'), MOST_COMMENTS),
  });
}

/** `tradein`, `Trade In` and `trade-in` are one. */
function interestOf(given = 'buy'): AdfVehicle['interest'] {
  const letters = given.toLowerCase().replace(/[^a-z]/g, '');
  return interests.find((one) => one.replace('-', '') === letters) ?? 'buy';
}

function yearOf(text: string | undefined): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}

function odometerOf(element: XmlElement | undefined): AdfVehicle['odometer'] {
  const value = numberOf(textOf(element));
  if (value === undefined || value > 3_000_000) return undefined;
  return { value, unit: /^k/i.test(element?.attributes['units'] ?? '') ? 'km' : 'mi' };
}

function moneyOf(element: XmlElement | undefined): AdfMoney | undefined {
  const value = numberOf(textOf(element));
  const currency = element?.attributes['currency']?.toUpperCase();
  if (value === undefined || value <= 0) return undefined;
  return { value, ...(currency && /^[A-Z]{3}$/.test(currency) && { currency }) };
}

/** `51250`, `51,250.00` and `$ 51,250`: ADF writes numbers as its country does. */
function numberOf(text: string | undefined): number | undefined {
  const digits = text?.replace(/^[^\d.]+|[^\d.]+$/g, '').replace(/,(?=\d{3})|\s/g, '');
  return digits && /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
