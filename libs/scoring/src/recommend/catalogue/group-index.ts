import type { Catalogue } from './catalogue.js';

/** Stands for a group that is not in the list. */
export const NO_PLACE = -1;

/**
 * Where the model groups of a catalogue stand in a list of groups: by their codes, since hundreds of vehicles are looked
 * up for each request, and a long text costs a wait for memory each time.
 */
export class GroupIndex {
  /** By code: the place in the list, or {@link NO_PLACE}. */
  private places = new Int32Array(0);

  /** The list must not change. */
  constructor(
    private readonly list: readonly string[],
    private readonly catalogue: Catalogue,
  ) {}

  /** The place of a group, {@link NO_PLACE} when the list does not have it. */
  placeOf(code: number): number {
    // Groups that are new in the catalogue may have been in the list before.
    if (code >= this.places.length) this.read();
    return this.places[code]!;
  }

  private read(): void {
    this.places = new Int32Array(this.catalogue.groupsEnd).fill(NO_PLACE);
    this.list.forEach((group, place) => {
      const code = this.catalogue.groupCode(group);
      if (code > 0) this.places[code] = place;
    });
  }
}
