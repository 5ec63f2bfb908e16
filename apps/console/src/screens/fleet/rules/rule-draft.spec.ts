import { definitionOf, draftOf, newDraft } from './rule-draft.js';

describe('a rule in the form', () => {
  it('means what it says', () => {
    expect(definitionOf({ ...newDraft, value: '118,5', afterSeconds: '60' })).toEqual({
      when: { type: 'signal', signal: 'coolantTemp', is: '>', value: 118.5 },
      levels: [{ severity: 'major', afterSeconds: 60 }],
    });
    expect(definitionOf({ ...newDraft, kind: 'dtc', pattern: ' p03* ' })?.when).toEqual({
      type: 'dtc',
      is: 'present',
      pattern: 'P03*',
    });
    expect(definitionOf({ ...newDraft, kind: 'silence', silentMinutes: '1.5' })?.when).toEqual({
      type: 'silence',
      seconds: 90,
    });
  });

  it('means nothing while a number is missing', () => {
    expect(definitionOf({ ...newDraft, value: '' })).toBeUndefined();
    expect(definitionOf({ ...newDraft, value: 'hot' })).toBeUndefined();
    expect(definitionOf({ ...newDraft, afterSeconds: '-1' })).toBeUndefined();
    expect(definitionOf({ ...newDraft, kind: 'silence', silentMinutes: '0' })).toBeUndefined();
  });

  it('comes back as it went', () => {
    for (const kind of ['signal', 'dtc', 'silence'] as const) {
      const draft = { ...newDraft, name: 'Hot', kind, pattern: kind === 'dtc' ? 'P0301' : '' };
      const definition = definitionOf(draft)!;
      expect(draftOf({ name: 'Hot', definition: definition as never })).toEqual(draft);
    }
  });

  it('is left alone where it says more than the form can', () => {
    const definition = definitionOf(newDraft)!;
    const rule = (more: object) => ({ name: 'Hot', definition: { ...definition, ...more } as never });
    expect(draftOf(rule({}))).toBeDefined();
    expect(draftOf(rule({ repeat: { count: 3, withinSeconds: 60 } }))).toBeUndefined();
    expect(draftOf(rule({ when: { type: 'all', of: [] } }))).toBeUndefined();
    expect(draftOf(rule({ when: { ...definition.when, until: 100 } }))).toBeUndefined();
  });
});
