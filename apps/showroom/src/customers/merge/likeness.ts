/**
 * How alike two texts are, 0 to 1: Jaro's measure with Winkler's bonus for a common beginning of up to four letters
 * (Winkler, String Comparator Metrics, 1990).
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const matches = matched(a, b);
  const count = matches.a.length;
  if (count === 0) return 0;
  const swapped = [...matches.a].filter((letter, index) => letter !== matches.b[index]).length / 2;
  const jaro = (count / a.length + count / b.length + (count - swapped) / count) / 3;
  let begin = 0;
  while (begin < 4 && a[begin] !== undefined && a[begin] === b[begin]) begin += 1;
  return jaro + begin * 0.1 * (1 - jaro);
}

/** Letters that both have at about the same place, in the order of each. */
function matched(a: string, b: string): { a: string; b: string } {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  let found = '';
  for (let at = 0; at < a.length; at += 1)
    for (let place = Math.max(0, at - reach); place <= Math.min(b.length - 1, at + reach); place += 1)
      if (a[at] === b[place] && !taken.has(place)) {
        taken.add(place);
        found += a[at];
        break;
      }
  return {
    a: found,
    b: [...taken]
      .sort((one, other) => one - other)
      .map((place) => b[place])
      .join(''),
  };
}
