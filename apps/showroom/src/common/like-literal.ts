/** A text as a part of a pattern of LIKE that stands for itself. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);
