import type { TripWithPath } from '@rover/contracts';
import { toGeoJson, toGpx } from './gpx.js';
import { formOf } from './trip-form.js';

describe('formOf', () => {
  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/html', 'json'],
    ['application/gpx+xml', 'gpx'],
    ['application/geo+json, application/json;q=0.5', 'geojson'],
    ['application/gpx+xml;q=0.1, application/json', 'json'],
    ['application/gpx+xml; q=0.9 , */*;q=0.8', 'gpx'],
  ])('takes %s for %s', (accept, form) => expect(formOf(accept)).toBe(form));
});

const time = '2026-01-05T08:00:00.000Z';
const trip: TripWithPath = {
  id: 'trp_1',
  vehicleId: 'v1',
  status: 'completed',
  start: { time },
  end: { time },
  distance: 1,
  distanceSource: 'fixes',
  movingTime: 1,
  idlingTime: 0,
  stoppedTime: 0,
  label: null,
  note: 'a <b> & "c"',
  late: false,
  edited: null,
  version: 1,
  path: {
    type: 'LineString',
    coordinates: [
      [11.5, 48.1],
      [11.6, 48.2],
    ],
    times: [time, time],
  },
};

describe('a trip', () => {
  it('is told as GPX, latitude and longitude by name', () => {
    expect(toGpx(trip)).toContain(`<trkpt lat="48.1" lon="11.5"><time>${time}</time></trkpt>`);
    expect(toGpx({ ...trip, path: null })).toContain('<trkseg></trkseg>');
  });

  it('is told as a feature, longitude first', () => {
    expect(toGeoJson(trip)).toMatchObject({
      type: 'Feature',
      id: 'trp_1',
      geometry: {
        type: 'LineString',
        coordinates: [
          [11.5, 48.1],
          [11.6, 48.2],
        ],
      },
      properties: { vehicleId: 'v1', coordTimes: [time, time] },
    });
    expect(toGeoJson({ ...trip, path: null }).geometry).toBeNull();
  });
});
