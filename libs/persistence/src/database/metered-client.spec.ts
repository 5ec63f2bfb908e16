import { queryFacts } from './metered-client.js';

describe('queryFacts', () => {
  it.each([
    ['SELECT * FROM listing WHERE id = $1', 'select', 'listing'],
    ['\n  INSERT INTO "scoring"."listing" (id) VALUES ($1)', 'insert', 'listing'],
    ['UPDATE ONLY lead SET a = 1', 'update', 'lead'],
    ['WITH a AS (SELECT 1 FROM unnest($1::int[])) INSERT INTO outbox SELECT * FROM a', 'insert', 'outbox'],
    ['COMMIT', 'commit', ''],
    ['', 'other', ''],
  ])('reads %j', (text, query_type, table) => {
    expect(queryFacts(text)).toEqual({ query_type, table });
  });
});
