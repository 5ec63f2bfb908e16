import { sensorBatch } from '@rover/contracts';
import { Random } from '../inventory/random.js';
import { Floor, type SensorEvent } from './floor.js';

describe('Floor', () => {
  it('lets people move and leave only who are in, and sends everybody home at the end', () => {
    const floor = new Floor(new Random(5), 'visitor');
    const inside = new Set<string>();
    const follow = ({ visitorId, kind }: SensorEvent) => {
      expect(inside.has(visitorId)).toBe(kind !== 'entered');
      if (kind === 'entered') inside.add(visitorId);
      if (kind === 'exited') inside.delete(visitorId);
    };
    const events = Array.from({ length: 900 }, (_, i) => floor.next(new Date(i * 400)));
    sensorBatch.parse({ events });
    events.forEach(follow);
    floor.close(new Date()).forEach(follow);
    expect(inside.size).toBe(0);
  });
});
