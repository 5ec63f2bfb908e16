import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

describe('predictions, through the public door', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(() => platform?.stop());

  const score = async (facts: object) =>
    (await door.send('POST /leads/score', { body: { leads: [{ facts }] } })).json.data[0];

  it('score a lead with reasons, at first by the scorecard and then by what was learned from history', async () => {
    const facts = { capturedAt: ago(2), visits: 3, attributes: { campaign: 'spring' } };
    const first = await score(facts);
    expect(first).toMatchObject({ basis: 'scorecard', modelVersion: null });
    expect(first.reasons).toContainEqual(expect.objectContaining({ code: 'visits', text: '3 visits' }));

    const outcomes = Array.from({ length: 1_000 }, (_, i) => ({
      leadId: `lead-${i}`,
      outcome: ((i >> 2) * 37) % 100 < [5, 30, 70, 95][i % 4]! ? 'converted' : 'lost',
      outcomeAt: ago(20 + i / 10),
      facts: { capturedAt: ago(30 + i / 10), visits: i % 4 },
    }));
    const taught = await door.send('POST /leads/outcomes', { body: { outcomes } });
    expect(taught).toMatchObject({ status: 200, json: { data: { recorded: 1_000 } } });
    const asked = await door.send('POST /models/leadConversion/train');
    expect(asked.status).toBe(202);
    const trained = await waitFor(async () => {
      const { json } = await door.send(`GET /models/runs/${asked.json.data.id}`);
      return json.data.status === 'completed' && json.data;
    }, 60_000);
    const learned = await waitFor(async () => {
      const scored = await score(facts);
      return scored.basis === 'model' && scored;
    }, 20_000);
    expect(learned.modelVersion).toBe(trained.version);
    expect(learned.score).toBeGreaterThan(0.85);
    expect((await score({ capturedAt: ago(2), visits: 0 })).score).toBeLessThan(0.15);
    const drift = await door.send('GET /models/leadConversion/drift');
    expect(drift).toMatchObject({ status: 200, json: { data: { version: trained.version } } });
  });

  it('say what a vehicle will need and when, with evidence', async () => {
    const use = {
      make: 'Ford',
      odometer: [360, 180, 0].map((days) => ({ time: ago(days), value: 60_000_000 - days * 50_000 })),
      services: [{ component: 'engineOil', time: ago(100), odometer: 55_000_000 }],
    };
    const { status, json } = await door.send('POST /maintenance/predict', { body: { vehicles: [{ use }] } });
    expect(status).toBe(200);
    const oil = json.data[0].components.find(
      ({ component }: { component: string }) => component === 'engineOil',
    );
    expect(oil).toMatchObject({ binding: 'distance', basis: 'plan' });
    expect(oil.evidence).toContainEqual({
      code: 'driven',
      text: '5,000 km driven since',
      // It may have gone some metres since.
      params: { distance: expect.closeTo(5_000_000, -3) },
    });
    const lastDone = oil.evidence.find(({ code }: { code: string }) => code === 'lastDone');
    expect(lastDone?.text).toContain(String(lastDone?.params?.['at']).slice(0, 10));
  });

  it('are refused for fields that leak, for bodies that make no sense, and to those who may not', async () => {
    const facts = { capturedAt: ago(2), attributes: { leadStatus: 'won' } };
    const leaking = await door.send('POST /leads/score', { body: { leads: [{ facts }] } });
    expect(leaking).toMatchObject({ status: 422, json: { code: 'LEAD_FACTS_LEAK' } });
    const misread = await door.send('POST /maintenance/predict', {
      body: { vehicles: [{ use: { odometer: -1 } }] },
    });
    expect(misread).toMatchObject({ status: 422, json: { code: 'VALIDATION_FAILED' } });
    const token = await new GatewayClient(platform.url).token('carl', 'customer');
    const body = { leads: [{ facts: { capturedAt: ago(1) } }] };
    expect((await door.send('POST /leads/score', { body, token })).status).toBe(403);
  });
});
