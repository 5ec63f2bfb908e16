/** A plate as plates are compared: its letters and digits alone, in upper case. */
export const plateKey = (plate: string): string => plate.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
