/** One saved object a line. */
export function savedObjects(): string;

/** Every field that a search or a drawing names. */
export function namedFields(): string[];
