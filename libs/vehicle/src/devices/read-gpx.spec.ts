import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodePayload } from './decode-payload.js';
import { readGpx } from './read-gpx.js';
import { toReading } from './to-reading.js';

const SAMPLE = '../shared/samples/gpx/graphhopper-issue-147.gpx';
const withSample = existsSync(SAMPLE) ? it : it.skip;
if (!existsSync(SAMPLE)) console.warn(`Skipped: ${SAMPLE} is not there`);

const gpx = (inner: string) =>
  `<?xml version="1.0"?>\n<gpx version="1.1"><trk><trkseg>\n${inner}\n</trkseg></trk></gpx>`;
const point = '<trkpt lat="48.1" lon="11.5"><ele>520</ele><time>2026-01-01T00:00:00Z</time></trkpt>';
const refused = (text: string) => {
  const read = readGpx(text);
  return 'refused' in read ? read : undefined;
};

describe('readGpx', () => {
  withSample('reads the sample', () => {
    const read = readGpx(readFileSync(SAMPLE, 'utf8'));
    const readings = decodePayload('gpx', read).map((device) => toReading(device).reading);
    expect(readings).toHaveLength(4);
    expect(readings[0]).toEqual({
      deviceTime: '2019-01-02T08:25:47.000Z',
      location: { type: 'Point', coordinates: [-122.15713, 47.579491] },
    });
  });

  it('reads heights, and speeds of extensions', () => {
    const extended = point.replace(
      '</time>',
      '</time><extensions><x:tpx><x:speed>10</x:speed></x:tpx></extensions>',
    );
    const [reading] = decodePayload('gpx', readGpx(gpx(extended))).map((device) => toReading(device).reading);
    expect(reading).toMatchObject({ altitude: 520, speed: 36 });
  });

  it.each([
    ['half a file', gpx(point + point).slice(0, -60), /well-formed/],
    ['a point without a time', gpx(`${point}\n<trkpt lat="1" lon="2"/>`), /without a time/],
    ['a file without points', gpx(''), /no track point/],
    ['something else', '<kml/>', /not GPX/],
    ['a DOCTYPE', `<!DOCTYPE gpx [<!ENTITY a "a">]>${gpx(point)}`, /DOCTYPE/],
    ['no XML', 'lat,lon', /well-formed/],
    ['nothing', '', /well-formed|no track point/],
  ])('refuses %s', (_name, text, why) => {
    expect(refused(text)?.refused).toMatch(why);
  });

  it('says in which line', () => {
    expect(refused(gpx(`${point}\n<trkpt lat="1" lon="2"/>`))?.line).toBe(4);
  });

  it('answers whatever it is given', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<gpx>', '</gpx>', point, '<trkpt>', '&a;', '<![CDATA['),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const read = readGpx(pieces.join(''));
        expect('points' in read || read.line > 0).toBe(true);
      }),
    );
  });
});
