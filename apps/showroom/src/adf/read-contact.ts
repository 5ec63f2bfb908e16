import type { AdfContact, AdfCustomer, AdfId, AdfParty, AdfPhone } from './adf.js';
import { childOf, childrenOf, linesOf, textOf, type XmlElement } from './xml-tree.js';

const MOST = 20;
const MOST_COMMENTS = 5_000;
const phoneTypes = ['voice', 'fax', 'cellphone', 'pager'] as const;

export const idsOf = (element: XmlElement | undefined): AdfId[] =>
  childrenOf(element, 'id')
    .slice(0, MOST)
    .flatMap((id) => {
      const value = textOf(id);
      const { source, sequence } = id.attributes;
      return value ? [{ value, ...(source && { source }), ...(sequence && { sequence }) }] : [];
    });

export function customerOf(element: XmlElement | undefined): AdfCustomer {
  // Some send the contact without the customer around it.
  const contact = childOf(element, 'contact') ?? element;
  const timeframe = childOf(element, 'timeframe');
  return defined({
    ...contactOf(contact),
    ids: idsOf(element),
    timeframe: textOf(childOf(timeframe, 'description')) ?? textOf(timeframe),
    earliest: dayOf(textOf(childOf(timeframe, 'earliestdate'))),
    latest: dayOf(textOf(childOf(timeframe, 'latestdate'))),
    comments: linesOf(childOf(element, 'comments'), MOST_COMMENTS),
  });
}

export function partyOf(element: XmlElement | undefined, nameTag: string): AdfParty {
  const contact = childOf(element, 'contact');
  const name = textOf(childOf(element, nameTag)) ?? textOf(childOf(contact, 'name'));
  return defined({ name, service: textOf(childOf(element, 'service')), ids: idsOf(element) });
}

/** An object without its fields that are undefined. */
export const defined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

function contactOf(contact: XmlElement | undefined): AdfContact {
  const names = childrenOf(contact, 'name');
  const part = (...parts: string[]) =>
    textOf(names.find(({ attributes }) => parts.includes(attributes['part']?.toLowerCase() ?? 'full')));
  const emails = childrenOf(contact, 'email').slice(0, MOST);
  const phones = childrenOf(contact, 'phone').slice(0, MOST);
  const [first, middle] = [part('first'), part('middle')];
  return defined({
    fullName: part('full'),
    givenName: first && middle ? `${first} ${middle}` : first,
    familyName: part('last', 'surname'),
    isBusiness: names.some(({ attributes }) => attributes['type']?.toLowerCase() === 'business'),
    emails: emails.flatMap((email) => textOf(email, 254) ?? []),
    phones: phones.flatMap(phoneOf),
    preferred: emails.some(isPreferred) ? 'email' : phones.some(isPreferred) ? 'phone' : undefined,
    address: addressOf(childOf(contact, 'address')),
  } as const);
}

const isPreferred = ({ attributes }: XmlElement): boolean => attributes['preferredcontact'] === '1';

function phoneOf(element: XmlElement): AdfPhone[] {
  const number = textOf(element, 60);
  const given = element.attributes['type']?.toLowerCase();
  const type = phoneTypes.find((one) => one === given) ?? 'voice';
  return number ? [defined({ number, type, time: element.attributes['time']?.slice(0, 40) })] : [];
}

function addressOf(element: XmlElement | undefined): AdfContact['address'] {
  const street = [...childrenOf(element, 'street'), ...childrenOf(element, 'apartment')]
    .flatMap((line) => textOf(line, 60) ?? [])
    .slice(0, 3)
    .join(', ');
  const address = defined({
    street: street || undefined,
    city: textOf(childOf(element, 'city'), 120),
    region: textOf(childOf(element, 'regioncode'), 120),
    postalCode: textOf(childOf(element, 'postalcode'), 20),
    country: textOf(childOf(element, 'country'), 60),
  });
  return Object.keys(address).length > 0 ? address : undefined;
}

const dayOf = (text: string | undefined): string | undefined => {
  const day = text?.slice(0, 10);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
};
