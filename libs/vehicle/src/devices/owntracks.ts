import { extrasOf, fieldsOf, namesOf, positionOf, known, type DeviceDecoder } from './device-reading.js';

/** Networks and neighbours of a phone tell of its owner, not of the vehicle: they are not kept. */
const taken = new Set(
  (
    '_type _id tst lat lon acc alt vel cog hmc batt tid topic created_at t m conn vac p ' +
    'SSID BSSID poi tag inregions inrids wtst image imagename'
  ).split(' '),
);

/** What OwnTracks sends over HTTP: places, and coming to and leaving them. Everything else has no reading in it. */
export const decodeOwnTracks: DeviceDecoder = (payload) => {
  const fields = fieldsOf(payload);
  const { _type, tst, lat, lon, acc, alt, vel, cog, hmc, batt, topic, tid } = fields;
  if (_type !== 'location' && _type !== 'transition') return [];
  return [
    {
      names: namesOf(topic, deviceOf(topic), tid),
      time: tst,
      ...positionOf(lat, lon),
      values: [
        { name: 'speed', value: known(vel), unit: 'km/h' },
        { name: 'heading', value: known(cog) },
        { name: 'altitude', value: alt },
        { name: 'accuracy', value: known(acc) },
        { name: 'engineHours', value: known(hmc), unit: 's' },
        { name: 'deviceBattery', value: known(batt), unit: 'percent' },
        ...extrasOf(fields, taken),
      ],
    },
  ];
};

/** `owntracks/ann/car` is the device `car`. */
const deviceOf = (topic: unknown): string | undefined =>
  typeof topic === 'string' ? topic.split('/').at(-1) : undefined;
