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

  it('does not tell what fewer than five people did', () => {
    expect(funnelOf(visits(4, { step: 'desk', zones: { desk: 1_000 } }))).toEqual({
      steps: { door: null, vehicle: null, desk: null, sold: 0 },
      ...{ fresh: null, beBack: 0, medianDwellSeconds: null },
      zones: { desk: { visits: null, medianSeconds: null } },
    });
  });
});
