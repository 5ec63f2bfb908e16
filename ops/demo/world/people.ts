import type { Random } from '../inventory/random.js';

const given = [
  'Ana',
  'Ben',
  'Carla',
  'David',
  'Elif',
  'Farid',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Kim',
  'Lena',
];
const family = [
  'Abbott',
  'Becker',
  'Costa',
  'Dubois',
  'Evans',
  'Fischer',
  'Garcia',
  'Hansen',
  'Ito',
  'Jansen',
];

/** Somebody who does not exist; their address is in a domain that is kept for examples. */
export function somebody(random: Random) {
  const [givenName, familyName] = [random.pick(given), random.pick(family)];
  const mailbox = `${givenName}.${familyName}.${random.int(1, 9_999)}`.toLowerCase();
  return { givenName, familyName, emails: [{ value: `${mailbox}@example.com` }] };
}
