import { Audience } from './audience.js';

/** The audience of rooms that have somebody in them. */
function of(...rooms: string[]): Audience {
  const audience = new Audience();
  for (const room of rooms) audience.count(room, 1);
  return audience;
}

describe('an audience', () => {
  it('hears of the keys of its rooms, in all topics that feed them', () => {
    const audience = of('vehicle:v1', 'telemetry:v2');
    expect(['v1', 'v2', 'v3'].map((id) => audience.mayHear('telemetry', [id]))).toEqual([true, true, false]);
    expect(['v1', 'v2'].map((id) => audience.mayHear('movements', [id]))).toEqual([true, false]);
    expect(audience.mayHear('telemetry', ['v3', 'v2'])).toBe(true);
  });

  it('may hear of any key where a room exists once, or where the data says whose events they are', () => {
    expect(of('deals').mayHear('deals', ['lst_1'])).toBe(true);
    expect(of('fleet:north').mayHear('alerts', ['v1'])).toBe(true);
    expect(of('fleet:north').mayHear('telemetry', ['v1'])).toBe(false);
    expect(of('users', 'nonsense', 'nonsense:x').mayHear('deals', ['lst_1'])).toBe(false);
  });

  it('hears nothing more when the last one has left', () => {
    const audience = of('vehicle:v1', 'telemetry:v1', 'deals', 'fleet:north');
    audience.count('vehicle:v1', -1);
    expect(audience.mayHear('telemetry', ['v1'])).toBe(true);
    for (const room of ['telemetry:v1', 'deals', 'fleet:north']) audience.count(room, -1);
    expect(['telemetry', 'deals', 'alerts', 'fleets'].map((topic) => audience.listens(topic))).toEqual(
      Array(4).fill(false),
    );
    expect(audience.mayHear('telemetry', ['v1'])).toBe(false);
    expect(audience.mayHear('deals', ['lst_1'])).toBe(false);
  });
});
