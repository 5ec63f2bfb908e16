import { roomCatalogue } from './realtime/rooms.js';
import { eventNamed, events, handledBy, requests, routes } from './registry.js';
import { topics } from './topics.js';

const once = (names: readonly string[]) => expect(names).toEqual([...new Set(names)]);

describe('the contracts', () => {
  it('give each message, route and path one name', () => {
    once([...events, ...requests].map(({ name }) => name));
    once(routes.map(({ id }) => id));
    once(routes.map(({ method, path }) => `${method} ${path}`));
  });

  it('name events noun.noun.pastVerb in lower camel case', () => {
    for (const { name } of events) expect(name).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/);
  });

  it('send events over topics of the catalogue', () => {
    const known = new Set<unknown>(Object.values(topics));
    for (const { topic } of events) expect(known.has(topic)).toBe(true);
  });

  it('keep every public path below /api/v1, in kebab case', () => {
    for (const { path } of routes) expect(path).toMatch(/^\/api\/v1(\/(:[a-zA-Z]+|[a-z]+(-[a-z]+)*))+$/);
  });

  it('open without identity only what signs somebody in, what is signed, and addresses that are the secret', () => {
    const open = routes.filter(({ access }) => access === 'public').map(({ id }) => id);
    expect(open.sort()).toEqual([
      ...['auth.jwks', 'auth.token', 'calendarFeeds.read', 'driveCalendars.read'],
      ...[
        'notificationReceipts.take',
        'notificationReceipts.takeTwilio',
        'notifications.unsubscribe',
        'notifications.unsubscribePage',
      ],
    ]);
  });

  it('let rooms hear only events that exist', () => {
    for (const { events: heard } of roomCatalogue)
      for (const name of heard) expect(eventNamed(name)).toBeDefined();
  });

  it('say who handles what', () => {
    const { requests: queries, events: heard } = handledBy('scoring-service');
    expect(queries.map(({ name }) => name)).toContain('deals.search');
    expect(heard.map(({ name }) => name)).toContain('listing.recorded');
  });
});
