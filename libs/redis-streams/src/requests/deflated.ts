import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What a request says whose sender can read deflated answers. A word, so that others may come. */
export const DEFLATE = 'deflate';

/** From this many characters on, deflating costs less than what Redis would do with the rest, the rewriting of its log above all. */
const LARGE = 8 * 1024;
/** JSON becomes a fifth; higher levels gain some percent and take twice the time. */
const LEVEL = 2;

export const isLarge = (text: string): boolean => text.length >= LARGE;

/** As text, like every payload. */
export const deflate = (text: string): string => deflateRawSync(text, { level: LEVEL }).toString('base64');

/** The text in UTF-8. @throws Error of zlib when it was not deflated */
export const inflate = (text: string): Buffer => inflateRawSync(Buffer.from(text, 'base64'));
