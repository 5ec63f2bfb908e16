import {
  addAlert,
  addSavedSearch,
  changeSavedSearch,
  clearRecommendationQueue,
  dealTrendingUpdated,
  getRecommendationStats,
  listAlerts,
  listSavedSearches,
  listingRecorded,
  recommendationAlertTriggered,
  recommendationCartSuggested,
  recommendationUpdated,
  removeAlert,
  removeSavedSearch,
  resetRecommendationStats,
  updateListing,
} from '@rover/contracts';
import type { EventData, ListingFacts } from '@rover/contracts';
import { modelGroupOf } from '@rover/scoring';
import { aCaller, aListing, waitFor } from '@rover/testing';
import { TrendingAlerts } from '../src/alerts/trending-alerts.service.js';
import { Shopping, customer } from './support/shopping.js';

let shopping: Shopping;

beforeAll(async () => (shopping = await Shopping.open()));
afterAll(() => shopping?.close());

describe('what people are told', () => {
  it('tells those who wait of a lower price, a return, an arrival and a trend: each once', async () => {
    const bus = await shopping.running();
    const heard = await shopping.listen();
    const alerts = (userId: string) =>
      heard
        .filter(({ type, key }) => type === recommendationAlertTriggered.name && key === userId)
        .map(({ data }) => data as EventData<typeof recommendationAlertTriggered>);
    const [one] = shopping.facts.filter(({ bodyClass }) => bodyClass === 'SUV').slice(-1) as [ListingFacts];
    const fay = { caller: customer('fay') };
    await shopping.tell(bus, 'fay', { action: 'SAVE', entityId: one.id });
    const wished = await waitFor(async () => {
      const { data } = await bus.request(listAlerts, {}, fay);
      return data.length === 2 && data;
    });
    expect(wished.map(({ kind, origin }) => [kind, origin]).sort()).toEqual([
      ['backInStock', 'wished'],
      ['priceDrop', 'wished'],
    ]);
    const wish = { kind: 'sellerArrival' as const, sellerId: 'seller_new' };
    const { data: asked } = await bus.request(addAlert, wish, fay);
    expect((await bus.request(addAlert, wish, fay)).data.id).toBe(asked.id);

    await bus.request(updateListing, { id: one.id, patch: { askingPrice: one.askingPrice - 100_00 } });
    await bus.request(updateListing, { id: one.id, patch: { askingPrice: one.askingPrice } });
    await bus.request(updateListing, { id: one.id, patch: { status: 'reserved' } });
    await bus.request(updateListing, { id: one.id, patch: { status: 'inStock' } });
    const arrival = aListing({ sellerId: 'seller_new' });
    await bus.publish(listingRecorded, [{ listing: arrival }, { listing: arrival }]);
    await waitFor(() => alerts('fay').length >= 3);
    expect(alerts('fay').map(({ kind, reason }) => [kind, reason.text])).toEqual([
      ['priceDrop', expect.stringMatching(/costs GBP [\d,.]+ now, GBP 100.00 less$/)],
      ['backInStock', expect.stringMatching(/is on offer again/)],
      ['sellerArrival', 'A seller that you follow has a Ford Fiesta of 2018 for GBP 9,000.00'],
    ]);

    await bus.request(addAlert, { kind: 'trending', listingId: one.id }, fay);
    const alike = shopping.facts.filter(
      (listing) => modelGroupOf(listing) === modelGroupOf(one) && listing !== one,
    );
    for (const { id } of alike.slice(0, 6))
      await bus.request(updateListing, { id, patch: { status: 'sold' } });
    const trending = shopping.replicas[0]!.app.get(TrendingAlerts);
    await waitFor(async () => {
      await trending.look(0);
      return heard.some(({ type }) => type === dealTrendingUpdated.name) && alerts('fay').length === 4;
    });
    await trending.look(0);
    expect(
      alerts('fay')
        .map(({ kind }) => kind)
        .slice(3),
    ).toEqual(['trending']);

    expect((await bus.request(removeAlert, { id: asked.id }, fay)).data.sellerId).toBe('seller_new');
    const again = bus.request(removeAlert, { id: asked.id }, fay);
    await expect(again).rejects.toMatchObject({ code: 'ALERT_NOT_FOUND', status: 404 });
    const unknown = bus.request(addAlert, { kind: 'priceDrop', listingId: 'lst_unknown' }, fay);
    await expect(unknown).rejects.toMatchObject({ status: 404 });
  });

  it('tells who keeps a search of what begins to meet it: each vehicle once, a batch as one', async () => {
    const bus = await shopping.running();
    const heard = await shopping.listen();
    const told = () =>
      heard
        .filter(({ type, key }) => type === recommendationAlertTriggered.name && key === 'ida')
        .map(({ data }) => data as EventData<typeof recommendationAlertTriggered>);
    const ida = { caller: customer('ida') };
    const draft = {
      name: 'Old Sagas',
      criteria: { make: 'saga', maxPrice: 900_000 },
      preferences: {},
      alert: true,
    };
    const { data: kept } = await bus.request(addSavedSearch, draft, ida);
    await expect(bus.request(addSavedSearch, draft, ida)).rejects.toMatchObject({ status: 409 });
    const sagas = [950_000, 870_000, 890_000].map((askingPrice) => aListing({ make: 'Saga', askingPrice }));
    await bus.publish(
      listingRecorded,
      sagas.map((listing) => ({ listing })),
    );
    await waitFor(() => told().reduce((found, { more = 0 }) => found + 1 + more, 0) === 2);
    expect(told()[0]).toMatchObject({ alertId: kept.id, kind: 'searchMatch', search: 'Old Sagas' });
    const [dear, cheap] = sagas as [ListingFacts, ListingFacts];
    await bus.request(updateListing, { id: cheap.id, patch: { askingPrice: 880_000 } });
    await bus.request(updateListing, { id: dear.id, patch: { askingPrice: 899_000 } });
    await waitFor(() => told().some(({ listing }) => listing?.id === dear.id));
    const { length } = told();
    await bus.request(changeSavedSearch, { id: kept.id, patch: { alert: false, name: 'Sagas' } }, ida);
    await bus.request(updateListing, { id: dear.id, patch: { askingPrice: 950_000 } });
    await bus.request(updateListing, { id: dear.id, patch: { askingPrice: 890_000 } });
    const foreign = bus.request(removeSavedSearch, { id: kept.id }, { caller: customer('joe') });
    await expect(foreign).rejects.toMatchObject({ code: 'SAVED_SEARCH_NOT_FOUND', status: 404 });
    expect((await bus.request(listSavedSearches, {}, ida)).data).toMatchObject([
      { name: 'Sagas', alert: false, criteria: draft.criteria },
    ]);
    await bus.request(removeSavedSearch, { id: kept.id }, ida);
    expect((await bus.request(listSavedSearches, {}, ida)).data).toEqual([]);
    expect(told()).toHaveLength(length);
  });

  it('answers actions at once or by the second, and counts them for administrators', async () => {
    const bus = await shopping.running();
    const admin = { caller: aCaller('admin') };
    const heard = await shopping.listen();
    await bus.request(resetRecommendationStats, {}, admin);
    const past = new Date(Date.now() - 86_400_000).toISOString();
    await shopping.tell(
      bus,
      'gus',
      { action: 'ADD_TO_CART', entityId: shopping.facts[9]!.id },
      { action: 'SHARE_VEHICLE', entityId: shopping.facts[9]!.id },
      { action: 'SEARCH', properties: { bodyClass: 'Van' } },
      { action: 'VIEW_VEHICLE', entityId: shopping.facts[10]!.id, time: past },
    );
    const lists = () => heard.filter(({ key }) => key === 'gus').map(({ type }) => type);
    await waitFor(() => lists().length === 2);
    expect(lists()).toEqual([recommendationCartSuggested.name, recommendationUpdated.name]);
    const { data } = await bus.request(getRecommendationStats, { detailed: true }, admin);
    expect(data.lastHour).toMatchObject({
      byAction: { ADD_TO_CART: 1, SHARE_VEHICLE: 1, SEARCH: 1, VIEW_VEHICLE: 1 },
      failed: 0,
      successRate: 1,
    });
    expect(data.details?.stock).toBeGreaterThan(90);
    await waitFor(async () => {
      const { data: later } = await bus.request(getRecommendationStats, { detailed: true }, admin);
      return later.details?.modelFittedAt && later.details.modelItems > 0;
    });
    expect((await bus.request(clearRecommendationQueue, {}, admin)).data.cleared).toBe(0);
    const refused = bus.request(getRecommendationStats, { detailed: false }, { caller: customer('gus') });
    await expect(refused).rejects.toMatchObject({ status: 403 });
  });
});
