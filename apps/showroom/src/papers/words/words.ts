import type { PaperLanguage } from '@rover/contracts';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

/** What stands on papers in one language. */
export interface Words {
  readonly titles: Readonly<Record<'quote' | 'buyersOrder' | 'agreement', string>>;
  readonly number: string;
  readonly version: string;
  readonly date: string;
  readonly validUntil: string;
  readonly signedOn: string;
  readonly licence: string;
  readonly taxNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly seller: string;
  readonly buyer: string;
  readonly driver: string;
  readonly name: string;
  readonly address: string;
  readonly rep: string;
  readonly vehicle: string;
  readonly vin: string;
  readonly stockNumber: string;
  readonly odometer: string;
  readonly price: string;
  readonly prices: string;
  readonly afterDiscounts: string;
  readonly total: string;
  /** Of a tax that prices hold already. */
  readonly included: string;
  readonly tradeIn: string;
  readonly allowance: string;
  readonly payoff: string;
  /** Allowance less payoff. */
  readonly equity: string;
  readonly deposit: string;
  readonly downPayment: string;
  readonly balance: string;
  readonly balanceToBuyer: string;
  readonly settlement: string;
  readonly financing: string;
  readonly lender: string;
  readonly rate: string;
  readonly months: string;
  readonly amountFinanced: string;
  readonly payment: string;
  readonly lastPayment: string;
  readonly financeCharge: string;
  readonly terms: string;
  readonly quoteClauses: readonly string[];
  readonly orderClauses: readonly string[];
  readonly drive: string;
  readonly from: string;
  readonly until: string;
  readonly keysGiven: string;
  readonly plate: string;
  readonly drivingLicence: string;
  readonly insurance: string;
  /** `DE, ending 4711, valid to 1 May 2030`. */
  licenceSeen(country: string, ending: string, validTo: string): string;
  insuranceSeen(policy: string, validTo: string): string;
  readonly driveClauses: readonly string[];
  readonly placeAndDate: string;
  readonly signature: string;
  page(page: number, pages: number): string;
  /** What is printed for characters that the typeface does not have. */
  missing(box: string, codes: string): string;
}

export const words: Readonly<Record<PaperLanguage, Words>> = { en, de, fr, es };
