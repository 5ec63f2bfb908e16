/** ADF 1.0 as we understand it, whoever sent it. Texts are trimmed and never empty; what is absent is not said. */
export interface AdfProspect {
  readonly status: 'new' | 'resend';
  readonly ids: readonly AdfId[];
  /** What stood there, when it can be read. */
  readonly requestDate?: RequestDate;
  readonly vehicles: readonly AdfVehicle[];
  readonly customer: AdfCustomer;
  readonly vendor: AdfParty;
  readonly provider?: AdfParty;
}

/** An instant, or the time that some clock showed whose zone nobody wrote down. */
export type RequestDate = { readonly at: string } | { readonly local: string };

export interface AdfId {
  readonly value: string;
  readonly source?: string;
  readonly sequence?: string;
}

export const interests = ['buy', 'lease', 'sell', 'trade-in', 'test-drive'] as const;

export interface AdfVehicle {
  readonly interest: (typeof interests)[number];
  readonly status: 'new' | 'used';
  readonly year?: number;
  readonly make?: string;
  readonly model?: string;
  readonly trim?: string;
  readonly vin?: string;
  readonly stock?: string;
  readonly bodyStyle?: string;
  readonly transmission?: string;
  readonly exteriorColor?: string;
  readonly odometer?: { readonly value: number; readonly unit: 'km' | 'mi' };
  readonly price?: AdfMoney;
  readonly financing?: 'cash' | 'finance' | 'lease';
  readonly comments?: string;
}

/** An amount in units of its currency, as ADF writes it: `51250` is 51,250 dollars. */
export interface AdfMoney {
  readonly value: number;
  readonly currency?: string;
}

export interface AdfPhone {
  readonly number: string;
  readonly type: 'voice' | 'fax' | 'cellphone' | 'pager';
  readonly time?: string;
}

export interface AdfContact {
  readonly fullName?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly isBusiness: boolean;
  readonly emails: readonly string[];
  readonly phones: readonly AdfPhone[];
  readonly preferred?: 'email' | 'phone';
  readonly address?: {
    readonly street?: string;
    readonly city?: string;
    readonly region?: string;
    readonly postalCode?: string;
    readonly country?: string;
  };
}

export interface AdfCustomer extends AdfContact {
  readonly ids: readonly AdfId[];
  readonly timeframe?: string;
  /** Days, as `YYYY-MM-DD`. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly comments?: string;
}

/** Who sells, or who sends. */
export interface AdfParty {
  readonly name?: string;
  readonly service?: string;
  readonly ids: readonly AdfId[];
}

/** What came of a document: prospects, and what had to be overlooked to read it. */
export interface AdfDocument {
  readonly prospects: readonly AdfProspect[];
  readonly lenient: readonly string[];
}
