import { wordsOf, type Fact } from './fact.js';

const examples: Readonly<Record<string, Fact>> = {
  recipientName: 'Ann Example',
  customerName: 'Ann Example',
  repName: 'Rita Rep',
  showroomName: 'North',
  vehicle: '2021 Ford Focus',
  source: 'website',
  task: 'Call back',
  startsAt: { at: '2026-03-30T09:30:00Z' },
  expiresAt: { at: '2026-03-31T16:00:00Z' },
  triggeredAt: { at: '2026-03-30T09:30:00Z' },
  chance: { share: 0.82 },
  previousPrice: { amount: 1_600_000, currency: 'EUR' },
  orders: '12',
  price: { amount: 1_500_000, currency: 'EUR' },
  alert: 'Coolant too hot',
  severity: 'critical',
};

/** Values for the variables of a kind, as somebody would read them. */
export const exampleOf = (variables: readonly string[], language: string): Record<string, string> =>
  wordsOf(Object.fromEntries(variables.map((name) => [name, examples[name] ?? name])), language, 'UTC');
