import { acceptedForm } from '../edge/accepted-form.js';

/** How a trip may be told. */
export type TripForm = 'json' | 'geojson' | 'gpx';

export const mediaTypes: Readonly<Record<TripForm, string>> = {
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  gpx: 'application/gpx+xml; charset=utf-8',
};

/** The form that `Accept` asks for: of the ones named there the first with the most weight; JSON for anything else. */
export const formOf = (accept: string | undefined): TripForm => acceptedForm(accept, forms, 'json');

const forms: Readonly<Record<string, TripForm>> = {
  'application/json': 'json',
  '*/*': 'json',
  'application/*': 'json',
  'application/geo+json': 'geojson',
  'application/gpx+xml': 'gpx',
};
