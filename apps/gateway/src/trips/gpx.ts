import type { TripWithPath } from '@rover/contracts';

/** A trip as GPX 1.1: one track of one segment. */
export function toGpx({ id, vehicleId, start, path }: TripWithPath): string {
  const points = (path?.coordinates ?? []).map(
    ([longitude, latitude], i) =>
      `<trkpt lat="${latitude}" lon="${longitude}"><time>${path?.times[i]}</time></trkpt>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Rover">',
    `<metadata><name>${escaped(id)}</name><time>${start.time}</time></metadata>`,
    `<trk><name>${escaped(vehicleId)}</name><trkseg>${points.join('')}</trkseg></trk>`,
    '</gpx>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);

/** A trip as a GeoJSON feature; `coordTimes` are the moments of the positions. */
export function toGeoJson({ path, ...properties }: TripWithPath) {
  const geometry = path && { type: path.type, coordinates: path.coordinates };
  return {
    type: 'Feature',
    id: properties.id,
    geometry,
    properties: { ...properties, coordTimes: path?.times },
  };
}
