/** What the reader sees when all is up: where things are, and what to try first. */
export function welcome({ gateway, token, logs }) {
  const places = [
    ['Console', gateway],
    ['API', `${gateway}/api/v1`],
    ['Documents of the API', `${gateway}/api/docs`],
    ['Sockets (Socket.IO)', gateway],
    ['Health and metrics', `${gateway}/health, ${gateway}/metrics`],
    ['Logs', `${logs}/`],
  ];
  const lines = places.map(([name, place]) => `  ${name.padEnd(22)} ${place}`);
  return ['', ...lines, '', ...(token ? toTry(gateway, token) : signIn), ''].join('\n');
}

const signIn = [
  '  People sign in at the OIDC issuer of OIDC_ISSUER; send its token as "authorization: Bearer …".',
];

function toTry(gateway, { token, expiresAt }) {
  const until = expiresAt ? `, valid until ${new Date(expiresAt).toLocaleTimeString()}` : '';
  const auth = `-H "authorization: Bearer $TOKEN"`;
  return [
    `  A token for development (administrator${until}):`,
    `    TOKEN=${token}`,
    '',
    '  Three things to try:',
    `    curl -s ${auth} "${gateway}/api/v1/deals?limit=3"`,
    `    curl -s ${auth} "${gateway}/api/v1/listings?limit=3"`,
    '    npm run demo -- --minutes 2',
  ];
}
