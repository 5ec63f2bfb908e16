import { funnelOf } from './funnel.js';
import { newVisit, type VisitState } from './visit-state.js';

const visits = (count: number, more: Partial<VisitState>): VisitState[] =>
  Array.from({ length: count }, (_, i) => ({
    ...newVisit(`v${i}`, { showroomId: 's', visitorId: `${i}`, kind: 'entered', time: 0 }),
    lastTime: (i + 1) * 60_000,
    ...more,
  }));

describe('the funnel of a floor', () => {
  it('counts how far visits came, each step within the one before', () => {
    const told = funnelOf([
      ...visits(10, {}),
      ...visits(7, { step: 'vehicle', zones: { suv: 30_000 } }),
      ...visits(5, { step: 'desk', kind: 'beBack' }),
    ]);
    expect(told).toMatchObject({
      steps: { door: 22, vehicle: 12, desk: 5, sold: 0 },
      fresh: 17,
      beBack: 5,
      zones: { suv: { visits: 7, medianSeconds: 30 } },
    });
  });

  it('tells how long visitors stood near which unit, and no part by the other', () => {
    const near = { units: { u1: { ms: 60_000, near: false } } };
    const told = funnelOf([
      ...visits(6, near),
      ...visits(2, { units: { u2: { ms: 1_000, near: false } }, kind: 'beBack' }),
    ]);
    expect(told).toMatchObject({
      ...{ steps: { door: 8 }, fresh: null, beBack: null },
      units: { u1: { visits: 6, medianSeconds: 60 }, u2: { visits: null, medianSeconds: null } },
    });
  });

  it('does not tell what fewer than five people did', () => {
    expect(funnelOf(visits(4, { step: 'desk', zones: { desk: 1_000 } }))).toEqual({
      steps: { door: null, vehicle: null, desk: null, sold: 0 },
      ...{ fresh: null, beBack: 0, medianDwellSeconds: null },
      zones: { desk: { visits: null, medianSeconds: null } },
      units: {},
    });
  });
});
