import { FloodGate } from './flood-gate.js';

describe('FloodGate', () => {
  it('lets so many lines of a text through in a second, and says afterwards what it left out', () => {
    const gate = new FloodGate(3);
    const passed = Array.from({ length: 10 }, (_, n) => gate.judge('It burns', n).pass);
    expect(passed.filter(Boolean)).toHaveLength(3);
    expect(gate.judge('Something else', 5)).toEqual({ pass: true });
    expect(gate.judge('It burns', 1_500)).toEqual({ pass: true, left: 7 });
    expect(gate.judge('It burns', 3_000)).toEqual({ pass: true });
  });

  it('does not grow with the number of texts', () => {
    const gate = new FloodGate(1);
    for (let n = 0; n < 5_000; n++) expect(gate.judge(`text ${n}`, 0).pass).toBe(true);
    expect((gate as unknown as { windows: Map<string, unknown> }).windows.size).toBeLessThanOrEqual(500);
  });
});
