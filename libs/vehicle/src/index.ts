export { checkDigit, hasCheckDigit } from './vin/check-digit.js';
export { readVin } from './vin/read-vin.js';
export type { ReadVin } from './vin/read-vin.js';
