/** Where an entry went: up by so many places, down (below 0), or it was not there before. */
export type Move = number | 'new';

/** How a list came out of the one before it, by id; what stayed in its place is left out. */
export function movesOf(before: readonly string[], now: readonly string[]): ReadonlyMap<string, Move> {
  const places = new Map(before.map((id, at) => [id, at]));
  return new Map(
    now.flatMap((id, at): [string, Move][] => {
      const was = places.get(id);
      if (was === undefined) return [[id, 'new']];
      return was === at ? [] : [[id, was - at]];
    }),
  );
}

export interface MoveCounts {
  readonly fresh: number;
  readonly moved: number;
}

export function countsOf(moves: ReadonlyMap<string, Move>): MoveCounts {
  const fresh = [...moves.values()].filter((move) => move === 'new').length;
  return { fresh, moved: moves.size - fresh };
}
