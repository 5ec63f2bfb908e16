import { hashOf } from '../hash.js';

/** A text's hash as 8 hex digits. To tell versions apart, not for security. */
export const fingerprint = (text: string): string => hashOf(text).toString(16).padStart(8, '0');
