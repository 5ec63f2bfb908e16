import { scoreBody } from './deal.messages.js';

const vehicle = { make: 'Ford', model: 'Focus', modelYear: 2020, askingPrice: 1, currency: 'GBP' };

describe('vehicles to be scored', () => {
  it('need assume nothing of costs', () => {
    expect(scoreBody.parse({ vehicles: [vehicle] }).costs).toEqual({});
  });

  it.each([0, -1, 0.5, Number.NaN])('are refused at a price of %d', (askingPrice) => {
    expect(scoreBody.safeParse({ vehicles: [{ ...vehicle, askingPrice }] }).success).toBe(false);
  });

  it('are refused with costs below zero', () => {
    expect(scoreBody.safeParse({ vehicles: [vehicle], costs: { holdingPerDay: -1 } }).success).toBe(false);
  });
});
