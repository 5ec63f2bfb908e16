import { scoringConfig } from './scoring.config.js';

const parse = (weights?: string, actionWeights?: string) =>
  scoringConfig.safeParse({ recommendations: { weights, actionWeights } });

describe('the configuration of scoring', () => {
  it('takes weights by name', () => {
    expect(parse('trending=0.5, content=0', 'ADD_TO_CART=4').data?.recommendations).toEqual({
      weights: { trending: 0.5, content: 0 },
      actionWeights: { ADD_TO_CART: 4 },
    });
    expect(parse().data?.recommendations).toEqual({ weights: {}, actionWeights: {} });
  });

  it.each([['magic=1'], ['trending'], ['trending=-1'], ['trending=one']])(
    'refuses %s, and says why',
    (text) => {
      expect(parse(text).error?.issues[0]?.path).toEqual(['recommendations', 'weights']);
    },
  );

  it('refuses actions that there are not', () => {
    expect(parse('', 'DANCE=1').error?.issues[0]?.message).toBe('DANCE is no action with a weight');
  });
});
