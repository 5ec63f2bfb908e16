import Flatbush from 'flatbush';
import { boundsAround, grown, type Bounds } from './bounds.js';
import { near, type Position } from './position.js';
import { boundsOf, type Shape } from './shape.js';

/** Finds, among thousands of areas, the few that a stretch of way may concern; made anew when areas change. */
export class FenceIndex<Fence extends { readonly shape: Shape }> {
  private readonly boxes?: Flatbush;
  private readonly owners: number[] = [];

  /** @param margin m around each area that concern it still */
  constructor(
    private readonly fences: readonly Fence[],
    margin: number,
  ) {
    const boxes = fences.flatMap(({ shape }, i) =>
      boundsOf(shape).map((bounds) => ({ bounds: grown(bounds, margin), i })),
    );
    if (boxes.length === 0) return;
    this.boxes = new Flatbush(boxes.length);
    for (const { bounds, i } of boxes) {
      this.boxes.add(bounds.west, bounds.south, bounds.east, bounds.north);
      this.owners.push(i);
    }
    this.boxes.finish();
  }

  /** The areas whose box meets the box of the way, each once, in the order in which they were given. */
  along(from: Position, to: Position): Fence[] {
    const way = boundsAround([from, near(to, from)]);
    const found = new Set([-360, 0, 360].flatMap((turn) => this.search(way, turn)));
    return [...found].sort((a, b) => a - b).map((i) => this.fences[i] as Fence);
  }

  /** Boxes that pass the antimeridian are told beyond 180 degrees, so the way is looked for there as well. */
  private search({ west, south, east, north }: Bounds, turn: number): number[] {
    if (!this.boxes || west + turn > this.boxes.maxX || east + turn < this.boxes.minX) return [];
    return this.boxes
      .search(west + turn, south, east + turn, north)
      .map((place) => this.owners[place] as number);
  }
}
