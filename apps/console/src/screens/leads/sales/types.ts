import type { Sale } from '@rover/client';

export type { Sale } from '@rover/client';
export type SaleTerms = Sale['terms'];
