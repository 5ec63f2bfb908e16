import { ClusterBackend, memoryBackend, SingleBackend, type Backend } from './backends.js';
import { Shop } from './shop.js';

const backends: Backend[] = [
  memoryBackend(),
  new SingleBackend('ioredis'),
  new SingleBackend('lean'),
  new ClusterBackend(),
];

/** Runs a suite over the twin, one Redis by either driver, and a cluster; each test with a shop of its own. */
export function overEachBackend(title: string, suite: (here: { shop: Shop }) => void): void {
  describe.each(backends.map((backend) => [backend.name, backend] as const))(`${title} %s`, (_, backend) => {
    const here = {} as { shop: Shop };

    beforeAll(() => backend.start(), 30_000);
    afterAll(() => backend.stop());
    beforeEach(() => (here.shop = new Shop(backend)));
    afterEach(() => here.shop.close(), 15_000);

    suite(here);
  });
}
