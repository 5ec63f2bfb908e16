import type { Words } from '../words.js';
import { en } from '../en/index.js';

export const words: Words = en;
