import { ManualClock } from '../clock/clock.js';
import { EventLog, userHash } from './event-log.js';
import { createLogger } from './logger.js';
import { LogLevels } from './log-levels.js';

function create(level = 'info') {
  const lines: string[] = [];
  const logger = createLogger({
    app: 'showroom',
    level,
    destination: { write: (line) => void lines.push(line) },
  });
  const events = new EventLog(new LogLevels(logger, new ManualClock()));
  const parsed = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { events, lines, parsed };
}

describe('EventLog', () => {
  it('writes business, security and audit as streams of their own, by the words of the schema', () => {
    const { events, parsed } = create();
    events.business('conversion.recorded', { user: 'ada', conversionType: 'sale', price: 100, roi: 0.2 });
    events.security('suspiciousActivity', { severity: 'high', user: 'eve', riskScore: 70 });
    events.audit({ action: 'deadLetter.discard', by: 'root', fields: { id: 'x' } });
    expect(parsed()).toMatchObject([
      {
        'event.dataset': 'rover.business',
        'event.kind': 'event',
        'event.category': ['web'],
        'event.action': 'conversion.recorded',
        'user.hash': userHash('ada'),
        rover: { conversionType: 'sale', price: 100, roi: 0.2 },
      },
      {
        'event.dataset': 'rover.security',
        'event.kind': 'alert',
        'event.category': ['intrusion_detection'],
        'event.risk_score': 70,
        'log.level': 'warn',
      },
      {
        'event.dataset': 'rover.audit',
        'event.category': ['configuration'],
        'event.outcome': 'success',
        'user.hash': userHash('root'),
      },
    ]);
  });

  it('names nobody', () => {
    const { events, lines } = create();
    events.business('interaction.recorded', { user: 'ada.lovelace' });
    events.security('accessRefused', { severity: 'low', user: 'ada.lovelace' });
    events.audit({ action: 'x.y', by: 'ada.lovelace' });
    expect(lines.join('')).not.toContain('lovelace');
  });

  it('samples the business under a flood, and never the audit', () => {
    const { events, lines } = create();
    for (let n = 0; n < 1_000; n++) events.business('interaction.recorded', { n });
    const sampled = lines.length;
    // A second may turn while they are written.
    expect(sampled).toBeGreaterThanOrEqual(100);
    expect(sampled).toBeLessThan(500);
    for (let n = 0; n < 1_000; n++) events.audit({ action: 'x.y', by: 'root' });
    expect(lines.length - sampled).toBe(1_000);
  });

  it('keeps the record where the app is to say little, and says nothing of the business there', () => {
    const { events, parsed } = create('error');
    events.business('interaction.recorded', {});
    events.security('signInFailed', { severity: 'medium' });
    events.audit({ action: 'x.y', by: 'root' });
    expect(parsed().map((line) => line['event.dataset'])).toEqual(['rover.security', 'rover.audit']);
  });
});
