import type { Sale } from '@rover/contracts';
import { withKnownCosts } from './stored-sale.js';

describe('terms of somebody who was not shown what things cost', () => {
  const item = (name: string, price: number, cost?: number) => ({
    ...{ kind: 'product' as const, name, price },
    ...(cost !== undefined && { cost }),
  });
  const sale = { terms: { items: [item('Warranty', 890, 410), item('Mats', 90)] } } as unknown as Sale;

  it('keep the costs of what stays, whatever its price and place are now', () => {
    const patch = {
      items: [item('Polish', 50), item('Warranty', 790), item('Warranty', 790), item('Mats', 80)],
    };
    expect(withKnownCosts(patch, sale).items).toEqual([
      ...[item('Polish', 50), item('Warranty', 790, 410), item('Warranty', 790), item('Mats', 80)],
    ]);
  });

  it('are as they were where they say nothing of items', () => {
    expect(withKnownCosts({ price: 5 }, sale)).toEqual({ price: 5 });
  });
});
