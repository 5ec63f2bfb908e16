import { filtersIn, isPersonal } from './filters.js';

describe('filters of an address', () => {
  it('reads what it can, and leaves out what makes no sense', () => {
    const query = new URLSearchParams(
      'make=Ford&maxPrice=2000000&minYear=last&riskTolerance=brave&prioritizeRoi=true&other=1&model=',
    );
    expect(filtersIn(query)).toEqual({ make: 'Ford', maxPrice: 2_000_000, prioritizeRoi: true });
  });

  it('knows a ranking that is somebody’s own', () => {
    expect(isPersonal({ make: 'Ford' })).toBe(false);
    expect(isPersonal({ riskTolerance: 'conservative' })).toBe(true);
  });
});
