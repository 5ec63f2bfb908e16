import type { AdfDocument, AdfProspect } from './adf.js';
import { AdfRefusedError } from './adf.errors.js';
import { customerOf, defined, idsOf, partyOf } from './read-contact.js';
import { vehicleOf } from './read-vehicle.js';
import { repairText } from './repair-text.js';
import { readRequestDate } from './request-date.js';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from './xml-tree.js';

const MOST_PROSPECTS = 100;
const MOST_VEHICLES = 20;

/**
 * Reads ADF 1.0 as it is really sent, and takes it whole or not at all: a prospect that nobody could be called back about
 * refuses the document with its place.
 * @throws AdfRefusedError
 */
export function readAdf(text: string): AdfDocument {
  const { xml, lenient } = repairText(text);
  const root = parseXml(xml);
  const elements = childrenOf(root, 'prospect');
  if (root.name !== 'adf' || elements.length === 0) throw new AdfRefusedError('has no <prospect> in <adf>');
  if (elements.length > MOST_PROSPECTS)
    throw new AdfRefusedError(`has more than ${MOST_PROSPECTS} prospects`);
  return { prospects: elements.map(prospectOf), lenient };
}

function prospectOf(element: XmlElement, index: number): AdfProspect {
  const customer = customerOf(childOf(element, 'customer') ?? childOf(element, 'contact'));
  if (customer.emails.length === 0 && customer.phones.length === 0)
    throw new AdfRefusedError(
      'has a customer with neither e-mail nor phone',
      `prospects.${index}.customer.contact`,
    );
  const provider = childOf(element, 'provider');
  return defined({
    status: element.attributes['status']?.toLowerCase() === 'resend' ? 'resend' : 'new',
    ids: idsOf(element),
    requestDate: readRequestDate(textOf(childOf(element, 'requestdate'))),
    vehicles: childrenOf(element, 'vehicle').slice(0, MOST_VEHICLES).map(vehicleOf),
    customer,
    vendor: partyOf(childOf(element, 'vendor'), 'vendorname'),
    provider: provider && partyOf(provider, 'name'),
  } as const);
}
