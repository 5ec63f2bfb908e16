import fc from 'fast-check';
import { BoughtTogether } from './bought-together.js';

const someBaskets = fc.array(fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 40,
});

describe('bought together', () => {
  it('ranks by confidence and tells the lift', () => {
    const together = new BoughtTogether();
    for (let i = 0; i < 8; i++) together.addBasket(['car', 'mats']);
    for (let i = 0; i < 4; i++) together.addBasket(['car', 'rack']);
    for (let i = 0; i < 8; i++) together.addBasket(['wax', 'sponge']);
    const [first, second] = together.companions(['car'], 10);
    const lift = expect.closeTo(20 / 12, 12) as number;
    expect(first).toEqual({ item: 'mats', score: 8 / 12, because: 'car', confidence: 8 / 12, lift });
    expect(second).toMatchObject({ item: 'rack', confidence: 4 / 12 });
  });

  it('shows nothing that meets by chance or hardly ever', () => {
    const together = new BoughtTogether({ minTogether: 3 });
    for (let i = 0; i < 50; i++) together.addBasket(i < 5 ? ['car', 'bag'] : ['bag', 'x']);
    for (let i = 0; i < 40; i++) together.addBasket(['car', 'mats']);
    together.addBasket(['car', 'odd']);
    expect(together.companions(['car'], 10).map(({ item }) => item)).toEqual(['mats']);
  });

  it('equals confidences that are counted directly', () => {
    fc.assert(
      fc.property(someBaskets, fc.constantFrom('a', 'b', 'c'), (baskets, asked) => {
        const together = new BoughtTogether({ minTogether: 1, minLift: 0, fullLift: 1e-9 });
        for (const basket of baskets) together.addBasket(basket);
        const having = baskets.filter((basket) => basket.includes(asked));
        for (const { item, confidence, lift } of together.companions([asked], 10)) {
          const both = having.filter((basket) => basket.includes(item)).length;
          const full = baskets.filter(({ length }) => length > 0).length;
          const share = baskets.filter((basket) => basket.includes(item)).length / full;
          expect(confidence).toBeCloseTo(both / having.length, 9);
          expect(lift).toBeCloseTo(confidence / share, 9);
        }
      }),
    );
  });

  it('never recommends what is in the basket, and nothing for an unknown one', () => {
    fc.assert(
      fc.property(someBaskets, fc.subarray(['a', 'b', 'c', 'x']), (baskets, asked) => {
        const together = new BoughtTogether({ minTogether: 1 });
        for (const basket of baskets) together.addBasket(basket);
        for (const { item } of together.companions(asked, 10)) expect(asked).not.toContain(item);
      }),
    );
    expect(new BoughtTogether().companions(['x'], 10)).toEqual([]);
  });

  it('stays bounded and keeps what is frequent', () => {
    const together = new BoughtTogether({ maxPairs: 100, maxBasket: 4 });
    for (let i = 0; i < 2_000; i++) {
      together.addBasket([`rare ${i}`, `odd ${i}`, `single ${i}`]);
      if (i % 2 === 0) together.addBasket(['car', 'mats']);
      together.addBasket([`alone ${i}`]);
      expect(together.size).toBeLessThanOrEqual(100);
    }
    expect(together.companions(['car'], 1)[0]?.item).toBe('mats');
    together.addBasket(Array.from({ length: 500 }, (_, i) => `big ${i}`));
    expect(together.size).toBeLessThanOrEqual(100);
  });
});
