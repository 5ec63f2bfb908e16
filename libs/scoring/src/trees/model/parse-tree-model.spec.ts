import { ModelFormatError } from '../../errors.js';
import { someRows } from '../../testing/tree-rows.js';
import { fitTrees } from '../fit-trees.js';
import { parseTreeModel } from './parse-tree-model.js';
import { importXgboost } from './xgboost.js';

type Loose = { [name: string]: Loose } & Loose[];
const model = fitTrees(someRows(200), { trees: 2, leaves: 6 });
const copy = () => JSON.parse(JSON.stringify(model)) as Loose;

describe('parseTreeModel', () => {
  it('takes what a fit has made', () => {
    expect(parseTreeModel(copy())).toEqual(model);
  });

  it.each<[string, (broken: Loose) => unknown, string]>([
    ['another format', (broken) => Object.assign(broken, { format: 'other' }), 'not rover.trees'],
    ['a version to come', (broken) => Object.assign(broken, { formatVersion: 2 }), 'version 2 is not known'],
    ['an unknown loss', (broken) => Object.assign(broken, { loss: 'huber' }), 'the loss is not known'],
    [
      'a feature that is not there',
      (broken) => broken['trees']![0]!['feature']!.fill(9 as never, 0, 1),
      'no feature 9',
    ],
    [
      'a loop',
      (broken) => broken['trees']![1]!['left']!.fill(0 as never, 0, 1),
      'tree 1, node 0: 0 cannot be its child',
    ],
    [
      'lists of different length',
      (broken) => broken['trees']![0]!['value']!.pop(),
      '"value" is not a list of',
    ],
    [
      'a value that is none',
      (broken) => broken['trees']![0]!['value']!.fill(null as never),
      '"value" is not a list of',
    ],
  ])('refuses %s and says where', (_, spoil, message) => {
    const broken = copy();
    spoil(broken);
    expect(() => parseTreeModel(broken)).toThrow(ModelFormatError);
    expect(() => parseTreeModel(broken)).toThrow(message);
  });

  it.each([null, 7, 'model', []])('refuses %j', (value) => {
    expect(() => parseTreeModel(value)).toThrow(ModelFormatError);
  });
});

describe('importXgboost', () => {
  it('refuses what it does not know', () => {
    expect(() => importXgboost({ base_score: 0, objective: 'rank:ndcg', trees: [] })).toThrow('rank:ndcg');
    const trees = [{ nodeid: 0, split: 'f0', yes: 1, no: 2 }];
    expect(() => importXgboost({ base_score: 0, objective: 'reg:squarederror', trees })).toThrow('node 0');
  });
});
