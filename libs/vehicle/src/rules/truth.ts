/**
 * Whether something holds: Kleene's three values, of which `UNKNOWN` is what nobody has measured (S. C. Kleene,
 * Introduction to Metamathematics, 1952, § 64). As numbers, "all" is the least and "any" the greatest of them.
 */
export type Truth = 0 | 1 | 2;
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export const truthOf = (holds: boolean): Truth => (holds ? TRUE : FALSE);
