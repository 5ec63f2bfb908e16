import { MarketAges } from './market-ages.js';

const sizes = (of: Record<string, number>) => new Map(Object.entries(of));
const change = (ages: MarketAges, market: string, times: number) => {
  for (let i = 0; i < times; i++) ages.changed(market);
};

describe('the ages of markets', () => {
  it('make a training due as soon as one market has twenty listings', () => {
    const ages = new MarketAges();
    change(ages, 'GBP', 19);
    expect(ages.isAnyDue()).toBe(false);
    change(ages, 'GBP', 1);
    expect(ages.isAnyDue()).toBe(true);
  });

  it('grow with what was trained on, whether or not the model came to serve', () => {
    const ages = new MarketAges();
    change(ages, 'GBP', 1_000);
    ages.take();
    ages.trained(sizes({ GBP: 1_000 }));
    change(ages, 'GBP', 249);
    expect(ages.isAnyDue()).toBe(false);
    change(ages, 'GBP', 1);
    expect(ages.isAnyDue()).toBe(true);
  });

  it('remember what a small market had when another one was trained', () => {
    const ages = new MarketAges();
    change(ages, 'EUR', 10);
    change(ages, 'GBP', 100);
    ages.take();
    ages.trained(sizes({ GBP: 100, EUR: 10 }));
    change(ages, 'EUR', 10);
    expect(ages.isAnyDue()).toBe(true);
  });

  it('do not train for every change in a market that is just too small', () => {
    const ages = new MarketAges();
    ages.trained(sizes({ EUR: 19 }));
    change(ages, 'EUR', 9);
    expect(ages.isAnyDue()).toBe(false);
  });

  it('get back what nothing came of', () => {
    const ages = new MarketAges();
    change(ages, 'GBP', 20);
    const counted = ages.take();
    expect(ages.isAnyDue()).toBe(false);
    ages.giveBack(counted);
    expect(ages.isAnyDue()).toBe(true);
  });

  it('count after loading what has grown since the last training', () => {
    const ages = new MarketAges();
    ages.trained(sizes({ GBP: 1_000, USD: 100 }));
    ages.loaded(sizes({ GBP: 1_100, USD: 100 }));
    expect(ages.isAnyDue()).toBe(false);
    ages.loaded(sizes({ GBP: 1_300, USD: 100 }));
    expect(ages.isAnyDue()).toBe(true);
  });
});
