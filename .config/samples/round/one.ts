// A sample for borders.spec.ts: two files that import each other. ESLint skips the folder otherwise.
import { two } from './two.js';

export const one = (): number => two() + 1;
