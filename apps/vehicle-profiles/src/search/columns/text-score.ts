const MOST_WORDS = 8;

/** Shorter words stand in too many others, and are looked for as whole ones. */
export const SHORTEST_PART = 3;

export const WHOLE = 1;
export const BEGINNING = 0.75;
export const INSIDE = 0.5;

/** The words of a text that somebody searches by, in lower case, each once. */
export const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);

/** 0–1: how well a word fits a text, both in lower case: as a whole word of it, its beginning, or a piece of it. */
export function fitOf(word: string, text: string): number {
  const padded = ` ${text} `;
  if (padded.includes(` ${word} `)) return WHOLE;
  if (word.length < SHORTEST_PART || !text.includes(word)) return 0;
  return padded.includes(` ${word}`) ? BEGINNING : INSIDE;
}
