import fc from 'fast-check';
import { Collaborative, type CollaborativeOptions } from './collaborative.js';
import { fitItems } from './fit-items.js';

const options: CollaborativeOptions = { headSize: 8, regularisation: 2, maxItemsPerPerson: 6 };
const someEvent = fc.record({
  person: fc.nat(12).map((n) => `usr_${n}`),
  item: fc.nat(14).map((n) => `grp_${n}`),
  strength: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
});
const someEvents = fc.array(someEvent, { minLength: 5, maxLength: 80 });
type Events = { person: string; item: string; strength: number }[];

/** A person who holds so much that the first item is let go. */
const holding = (items: number[]): Events =>
  items.map((n) => ({ person: 'usr_2', item: `grp_${n}`, strength: 0.05 }));
const lettingGo: [Events, Events] = [
  [
    ...holding([2, 0, 3, 1, 8]),
    { person: 'usr_0', item: 'grp_14', strength: 0.05 },
    { person: 'usr_0', item: 'grp_7', strength: 0.05 },
  ],
  holding([14, 7]),
];

function observe(model: Collaborative, events: Events): void {
  for (const { person, item, strength } of events) model.observe(person, item, strength);
}

function fitted(events: Events, headSize = 8): Collaborative {
  const model = new Collaborative({ ...options, headSize });
  observe(model, events);
  model.fit();
  return model;
}

function scoresOf(model: Collaborative, held: ReadonlyMap<string, number>): Map<string, number> {
  const { space, values } = model.score(held)!;
  return new Map(space.keys.slice(0, space.headSize).map((key, place) => [key, values[place]!]));
}

/** Two groups of people: one holds a, b and c, the other x and y. */
function twoTastes(people = 12): Collaborative {
  const model = new Collaborative({ regularisation: 1 });
  for (let i = 0; i < people; i++) {
    for (const item of i % 4 === 0 ? ['a', 'b'] : ['a', 'b', 'c']) model.observe(`usr_left${i}`, item, 1);
    for (const item of ['x', 'y']) model.observe(`usr_right${i}`, item, 1);
  }
  model.fit();
  return model;
}

describe('collaborative', () => {
  it('recommends what those hold who hold the same, and says so', () => {
    const model = twoTastes();
    const held = new Map([['a', 1]]);
    const { space, values } = model.score(held)!;
    const score = (key: string) => values[space.placeOf(key)!]!;
    expect(score('b')).toBeGreaterThan(score('c'));
    expect(score('c')).toBeGreaterThan(score('x') + 0.1);
    expect(model.explain(held, 'c')).toEqual([
      { item: 'a', score: expect.closeTo(score('c'), 10) as number },
    ]);
  });

  it('is as sure as similar people are many', () => {
    const model = twoTastes();
    expect(model.similarPeople(new Map([['a', 1]]), 'b')).toBe(12);
    expect(model.similarPeople(new Map([['a', 1]]), 'c')).toBe(9);
    expect(model.similarPeople(new Map([['a', 1]]), 'y')).toBe(0);
    expect([0, 3, 10, 12].map((people) => model.confidence(people))).toEqual([0, 0.3, 1, 1]);
  });

  it('has nothing to say before it was fitted, of nobody, and of what it does not know', () => {
    const model = new Collaborative();
    model.observe('usr_1', 'a', 1);
    expect(model.score(new Map([['a', 1]]))).toBeUndefined();
    model.fit();
    expect([...model.score(new Map())!.values]).toEqual([0]);
    expect([...model.score(new Map([['unheard of', 1]]))!.values]).toEqual([0]);
    expect(model.explain(new Map([['a', 1]]), 'unheard of')).toEqual([]);
  });

  it('takes changes in as exactly as a fit would', () => {
    fc.assert(
      fc.property(someEvents, someEvents, (before, after) => {
        // All items are dense here: which ones would be depends on what is known at the fit.
        const model = fitted(before, 15);
        const items = new Set(before.map(({ item }) => item));
        const known = after.filter(({ item }) => items.has(item));
        observe(model, known);
        while (model.catchUp(3) > 0);
        expect(model.behind).toBe(0);
        const fresh = fitted([...before, ...known], 15);
        const held = new Map([...items].slice(0, 3).map((item) => [item, 0.7]));
        const expected = scoresOf(fresh, held);
        // What nobody holds any more, since people's lists are short, is not known to a fit: nothing speaks for it.
        for (const [key, score] of scoresOf(model, held))
          expect(Math.abs(score - (expected.get(key) ?? 0))).toBeLessThan(1e-8);
      }),
      { examples: [lettingGo] },
    );
  });

  it('loses nothing that happens while a fit is on its way', () => {
    const model = twoTastes();
    const pending = model.prepareFit();
    for (let i = 0; i < 6; i++) model.observe(`usr_new${i}`, 'a', 1);
    for (let i = 0; i < 6; i++) model.observe(`usr_new${i}`, 'y', 1);
    model.catchUp();
    model.adopt(pending, structuredClone(fitItems(structuredClone(pending.order))));
    expect(model.behind).toBe(6);
    model.catchUp();
    const held = new Map([['a', 1]]);
    const served = scoresOf(model, held);
    model.fit();
    for (const [key, score] of scoresOf(model, held)) expect(score).toBeCloseTo(served.get(key)!, 9);
  });

  it('forgets a person as if there had been none', () => {
    const model = twoTastes();
    const held = new Map([['a', 1]]);
    const before = scoresOf(model, held);
    for (const item of ['a', 'x', 'y']) model.observe('usr_guest', item, 1);
    model.catchUp();
    model.forget('usr_guest');
    model.catchUp();
    for (const [key, score] of scoresOf(model, held)) expect(score).toBeCloseTo(before.get(key)!, 10);
    expect(model.similarPeople(held, 'x')).toBe(0);
  });

  it('scores what is too rare for the dense model by its neighbours, in parts that add up', () => {
    fc.assert(
      fc.property(someEvents, someEvents, (events, mine) => {
        const model = fitted(events);
        const held = new Map(mine.slice(0, 5).map(({ item, strength }) => [item, Math.min(1, strength)]));
        const { space, values } = model.score(held)!;
        const scores = values.slice();
        space.keys.forEach((key, place) => {
          const parts = model.explain(held, key);
          expect(model.strongest(held, key)).toEqual(parts[0]);
          const sum = parts.reduce((total, part) => total + part.score, 0);
          expect(Math.abs(sum - scores[place]!)).toBeLessThan(1e-9);
        });
      }),
    );
  });

  it('gives a rare item a score that its holders understand', () => {
    const model = new Collaborative({ headSize: 2, regularisation: 1 });
    for (let i = 0; i < 9; i++) for (const item of ['a', 'b']) model.observe(`usr_${i}`, item, 1);
    for (let i = 0; i < 3; i++) model.observe(`usr_${i}`, 'rare', 1);
    model.fit();
    const { space, values } = model.score(new Map([['a', 1]]))!;
    expect(space.headSize).toBe(2);
    expect(values[space.placeOf('rare')!]).toBeGreaterThan(0);
    expect(model.similarPeople(new Map([['a', 1]]), 'rare')).toBe(3);
  });

  it('stays bounded', () => {
    const model = new Collaborative({ maxPeople: 5, maxItemsPerPerson: 4, maxItems: 6, headSize: 3 });
    for (let i = 0; i < 100; i++)
      for (let j = 0; j < 10; j++) model.observe(`usr_${i}`, `grp_${(i * j) % 50}`, 1);
    model.fit();
    expect(model.people).toBe(5);
    expect(model.items).toBeLessThanOrEqual(6);
  });

  it('takes no notice of what has no strength', () => {
    const model = new Collaborative();
    for (const strength of [0, -1, Number.NaN]) model.observe('usr_1', 'a', strength);
    expect(model.people).toBe(0);
  });
});
