/** How a trip may be told. */
export type TripForm = 'json' | 'geojson' | 'gpx';

export const mediaTypes: Readonly<Record<TripForm, string>> = {
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  gpx: 'application/gpx+xml; charset=utf-8',
};

/** The form that `Accept` asks for: of the ones named there the first with the most weight; JSON for anything else. */
export function formOf(accept: string | undefined): TripForm {
  let best: { form: TripForm; weight: number } = { form: 'json', weight: 0 };
  for (const part of (accept ?? '').split(',')) {
    const [type = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const form = forms[type];
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    if (form && weight > best.weight) best = { form, weight };
  }
  return best.form;
}

const forms: Readonly<Record<string, TripForm>> = {
  'application/json': 'json',
  '*/*': 'json',
  'application/*': 'json',
  'application/geo+json': 'geojson',
  'application/gpx+xml': 'gpx',
};
