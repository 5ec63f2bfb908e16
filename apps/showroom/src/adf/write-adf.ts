import type { AdfContact, AdfId, AdfParty, AdfProspect, AdfVehicle } from './adf.js';

/** A prospect as stored; an instant is all that a request date can be by then. */
export interface WrittenProspect extends Omit<AdfProspect, 'requestDate'> {
  readonly requestDate: { readonly at: string };
}

/** ADF 1.0 by its specification: elements in its order, nothing that it does not know. */
export function writeAdf(prospect: WrittenProspect): string {
  const { status, ids, requestDate, vehicles, customer, vendor, provider } = prospect;
  const body = element('prospect', { status }, [
    ...ids.map(idOf),
    element('requestdate', {}, [escaped(requestDate.at)]),
    // The specification wants one, of those too who asked for none.
    ...(vehicles.length > 0 ? vehicles : [{ interest: 'buy', status: 'new' } as const]).map(vehicleOf),
    element('customer', {}, [
      contactOf(customer),
      ...customer.ids.map(idOf),
      timeframeOf(customer),
      told('comments', customer.comments),
    ]),
    vendorOf(vendor),
    provider ? providerOf(provider) : '',
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?adf version="1.0"?>\n<adf>${body}</adf>\n`;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML may hold is left out; a lone surrogate becomes the mark of what could not be read. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] as string);

function element(name: string, attributes: Attributes, content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value as string)}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

const told = (name: string, value: string | number | undefined, attributes: Attributes = {}): string =>
  value === undefined ? '' : element(name, attributes, [escaped(String(value))]);

const idOf = ({ value, source, sequence }: AdfId): string => told('id', value, { sequence, source });

/** Year, make and model must be there, if only to be empty. */
const vehicleOf = (vehicle: AdfVehicle): string =>
  element('vehicle', { interest: vehicle.interest, status: vehicle.status }, [
    told('year', vehicle.year ?? ''),
    told('make', vehicle.make ?? ''),
    told('model', vehicle.model ?? ''),
    told('vin', vehicle.vin),
    told('stock', vehicle.stock),
    told('trim', vehicle.trim),
    told('bodystyle', vehicle.bodyStyle),
    told('transmission', vehicle.transmission),
    told('odometer', vehicle.odometer?.value, { units: vehicle.odometer?.unit }),
    vehicle.exteriorColor === undefined
      ? ''
      : element('colorcombination', {}, [
          told('exteriorcolor', vehicle.exteriorColor),
          told('preference', 1),
        ]),
    told('price', vehicle.price?.value, { type: 'quote', currency: vehicle.price?.currency }),
    told('comments', vehicle.comments),
  ]);

function contactOf({ fullName, givenName, familyName, isBusiness, ...contact }: AdfContact): string {
  const type = isBusiness ? 'business' : 'individual';
  const names = [
    told('name', fullName, { part: 'full', type }),
    told('name', givenName, { part: 'first', type }),
    told('name', familyName, { part: 'last', type }),
  ].join('');
  const preferredcontact = (kind: string) => (contact.preferred === kind ? '1' : undefined);
  return element('contact', {}, [
    names || told('name', '', { part: 'full', type }),
    // The specification knows one.
    ...contact.emails
      .slice(0, 1)
      .map((email) => told('email', email, { preferredcontact: preferredcontact('email') })),
    ...contact.phones.map(({ number, type: kind, time }, index) =>
      told('phone', number, {
        type: kind,
        time,
        preferredcontact: index === 0 ? preferredcontact('phone') : undefined,
      }),
    ),
    addressOf(contact.address),
  ]);
}

function addressOf(address: AdfContact['address']): string {
  if (!address) return '';
  return element('address', {}, [
    told('street', address.street ?? '', { line: '1' }),
    told('city', address.city),
    told('regioncode', address.region),
    told('postalcode', address.postalCode),
    told('country', address.country),
  ]);
}

function timeframeOf({ timeframe, earliest, latest }: AdfProspect['customer']): string {
  if (timeframe === undefined && earliest === undefined && latest === undefined) return '';
  return element('timeframe', {}, [
    told('description', timeframe),
    told('earliestdate', earliest),
    told('latestdate', latest),
  ]);
}

const vendorOf = ({ name = '', ids }: AdfParty): string =>
  element('vendor', {}, [
    ...ids.map(idOf),
    told('vendorname', name),
    element('contact', {}, [told('name', name, { part: 'full', type: 'business' }), '<email></email>']),
  ]);

const providerOf = ({ name = '', service, ids }: AdfParty): string =>
  element('provider', {}, [...ids.map(idOf), told('name', name, { part: 'full' }), told('service', service)]);
