import { sensorBatch } from '@rover/contracts';
import { Random } from '../inventory/random.js';
import { Floor } from './floor.js';

describe('Floor', () => {
  it('lets people walk no faster than they can, stay inside the building, and be seen no more once they left', () => {
    const floor = new Floor(new Random(5), 'visitor');
    const last = new Map<string, readonly [number, number]>();
    const gone = new Set<string>();
    for (let second = 0; second < 3_000; second++) {
      const events = floor.pass(1, new Date(second * 1_000));
      sensorBatch.parse({ events });
      for (const event of events) {
        if ('kind' in event) {
          gone.add(event.visitorId);
          continue;
        }
        expect(gone.has(event.visitor)).toBe(false);
        const { x, y } = event;
        const [px, py] = last.get(event.visitor) ?? [x, y];
        expect(Math.hypot(x - px, y - py)).toBeLessThan(1.2);
        expect(x >= 0 && x <= 40 && y >= 0 && y <= 24).toBe(true);
        last.set(event.visitor, [x, y]);
      }
    }
    expect(gone.size).toBeGreaterThan(20);
    expect(last.size).toBeGreaterThan(gone.size);
  });
});
