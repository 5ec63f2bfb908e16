import { formatsOf } from './formats.js';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('numbers as people read them', () => {
  const english = formatsOf({ language: 'en', distance: 'mi' });
  const german = formatsOf({ language: 'de', distance: 'km' });

  it('shows minor units as money of the currency, also of one without minor units', () => {
    expect(english.money(1_250_000, 'GBP')).toBe('£12,500');
    expect(english.money(1_250_000, 'JPY')).toBe('¥1,250,000');
    expect(plain(german.money(1_250_000, 'EUR'))).toBe('12.500 €');
    expect(english.change(-50_000, 'GBP')).toBe('-£500');
    expect(english.change(50_000, 'GBP')).toBe('+£500');
  });

  it('shows metres in the unit of the reader, and reads it back', () => {
    expect(english.distance(160_934)).toBe('100 mi');
    expect(plain(german.distance(160_934))).toBe('161 km');
    expect(english.fromMetres(english.metresOf(60_000))).toBe(60_000);
  });

  it('says how long ago something was', () => {
    const now = Date.parse('2026-11-01T12:00:00Z');
    expect(english.ago('2026-11-01T11:57:00Z', now)).toBe('3 min. ago');
    expect(english.ago('2026-10-30T12:00:00Z', now)).toBe('2 days ago');
  });
});
