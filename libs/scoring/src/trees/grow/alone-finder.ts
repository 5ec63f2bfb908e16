import type { Ground } from './ground.js';
import { Hand } from './hand.js';
import { SplitFinder } from './split-finder.js';
import type { Finder } from './tree-grower.js';

/** Does all jobs in this thread, those of every hand. */
export class AloneFinder implements Finder {
  private readonly hands: readonly Hand[];
  private readonly finder: SplitFinder;

  constructor(private readonly ground: Ground) {
    this.hands = Array.from({ length: ground.hands }, (_, hand) => new Hand(ground, hand));
    this.finder = new SplitFinder(ground);
  }

  count(): void {
    for (const hand of this.hands) hand.run();
  }

  search(): void {
    for (let bundle = 0; bundle < this.ground.bundles.length; bundle++) this.finder.run(bundle);
  }
}
