import type { PaperHead, Sale, SaleFigures, SaleTerms, Showroom, TestDrive } from '@rover/contracts';

/** Who sells or lends, as it stands on a paper; dates are those of its time zone. */
export interface House extends Pick<Showroom, 'name' | 'timeZone' | 'region'> {
  readonly head: PaperHead;
}

/** Who buys or drives; what is not known is written in by hand. */
export interface Person {
  readonly name?: string;
  readonly address: readonly string[];
}

/** What every paper shows. Instants are RFC 3339. */
interface Common {
  /** The id of the sale or test drive. */
  readonly number: string;
  readonly version: number;
  readonly issuedAt: string;
  readonly house: House;
  readonly person: Person;
  readonly repName?: string;
  readonly vehicle: {
    readonly title: string;
    readonly stockNumber: string;
    readonly vin?: string;
    /** Metres. */
    readonly odometer?: number;
  };
}

type Told<T, Secret extends string> = Omit<T, Secret>;

/** Terms as the customer knows them: neither cost nor what a trade-in is worth to the house. */
export interface ToldTerms extends Omit<SaleTerms, 'items' | 'tradeIn'> {
  readonly items: readonly Told<SaleTerms['items'][number], 'cost'>[];
  readonly tradeIn: Told<NonNullable<SaleTerms['tradeIn']>, 'acv'> | null;
}

export interface SalePaperFacts extends Common, Pick<Sale, 'currency'> {
  readonly kind: 'quote' | 'buyersOrder';
  /** The last day of a quote, `2026-01-22`. */
  readonly validUntil?: string;
  readonly signedAt?: string;
  readonly terms: ToldTerms;
  readonly figures: Told<SaleFigures, 'grossFront' | 'grossBack'>;
}

export interface AgreementFacts
  extends Common, Pick<TestDrive, 'startsAt' | 'endsAt' | 'demoPlate' | 'checks' | 'startedAt'> {
  readonly kind: 'agreement';
}

/** All that stands on a paper, whatever language it is written in. */
export type PaperFacts = SalePaperFacts | AgreementFacts;
