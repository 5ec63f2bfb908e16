/** Connects to a database; the caller ends the client. The driver is loaded late: npm brings it. */
export async function connect(url, ms = 5_000) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ms });
  // A server that stops while we are connected is not our failure: the next question fails by itself.
  client.on('error', () => {});
  await client.connect();
  return client;
}
