import { filtersIn, isFiltered, questionOf } from './filters.js';

const asked = (address: string) => questionOf(filtersIn(new URLSearchParams(address)));

describe('filters of vehicles in the address', () => {
  it('asks for what the address says', () => {
    expect(asked('text=blue+ford&make=Ford&make=BMW&status=active&sort=odometer&fleet=north')).toEqual({
      text: 'blue ford',
      fleetId: 'north',
      make: ['Ford', 'BMW'],
      status: ['active'],
      sort: { by: 'odometer', order: 'desc' },
    });
  });

  it('holds several spans of years in one', () => {
    expect(asked('modelYear=2015-2019&modelYear=2005-2009').modelYear).toEqual({ from: 2005, to: 2019 });
    expect(asked('modelYear=2021').modelYear).toEqual({ from: 2021, to: 2021 });
  });

  it('leaves out what makes no sense', () => {
    expect(asked('status=flying&modelYear=old&sort=luck&make=')).toEqual({});
    expect(isFiltered(filtersIn(new URLSearchParams('status=flying&sort=year')))).toBe(false);
    expect(isFiltered(filtersIn(new URLSearchParams('text=ford')))).toBe(true);
  });
});
