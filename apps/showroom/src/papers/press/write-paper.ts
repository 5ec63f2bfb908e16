import type { PaperLanguage } from '@rover/contracts';
import type { House, PaperFacts, Person } from '../paper-facts.js';
import { words as dictionary, type Words } from '../words/words.js';
import { writeAgreement } from './agreement-sheet.js';
import { formatsFor } from './formats.js';
import { writeSale, type Writing } from './sale-sheet.js';
import { BOX, Sheet, type Typeface } from './sheet.js';

/** Countries whose paper is Letter; everybody else's is A4. */
const ON_LETTER = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'GT', 'PH', 'VE']);
/** No paper of a test drive has an amount on it. */
const NO_CURRENCY = 'XXX';

/** A paper as PDF, in one language. Equal facts come to equal bytes. */
export async function writePaper(
  facts: PaperFacts,
  language: PaperLanguage,
  typeface: Typeface,
): Promise<Buffer> {
  const words = dictionary[language];
  const { house, number, version, issuedAt } = facts;
  const title = words.titles[facts.kind];
  const sheet = new Sheet({
    ...{ typeface, language, title: `${title} ${number}`, author: house.head.company ?? house.name },
    ...{ size: ON_LETTER.has(house.region) ? 'LETTER' : 'A4', createdAt: new Date(issuedAt) },
  });
  const currency = facts.kind === 'agreement' ? NO_CURRENCY : facts.currency;
  const writing = { sheet, words, formats: formatsFor(language, house, currency) };
  writeHouse(house, writing);
  writeFrame(facts, title, writing);
  writePerson(facts.kind === 'agreement' ? words.driver : words.buyer, facts.person, writing);
  writeVehicle(facts, writing);
  if (facts.kind === 'agreement') writeAgreement(facts, writing);
  else writeSale(facts, writing);
  writeEnd(facts, writing);
  const about = `${title} ${number} · ${words.version} ${version}`;
  return sheet.finish((page, pages) => `${house.name} · ${about} · ${words.page(page, pages)}`);
}

function writeHouse({ name, head }: House, { sheet, words }: Writing): void {
  sheet.paragraph(head.company ?? name, { bold: true, size: 12 });
  const isOtherName = head.company !== undefined && head.company !== name;
  const place = [...(isOtherName ? [name] : []), ...head.address];
  const told = [
    said(words.licence, head.licence),
    said(words.taxNumber, head.taxNumber),
    said(words.phone, head.phone),
    said(words.email, head.email),
  ].filter((text) => text !== undefined);
  sheet.beside({ text: place.join('\n') }, { text: told.join('\n'), size: 8 });
  sheet.gap(18);
}

function writeFrame(facts: PaperFacts, title: string, { sheet, words, formats }: Writing): void {
  sheet.heading(title);
  sheet.fact(words.number, facts.number);
  sheet.fact(words.version, `${facts.version}`);
  sheet.fact(words.date, formats.day(facts.issuedAt));
  if (facts.kind !== 'agreement') {
    if (facts.validUntil !== undefined) sheet.fact(words.validUntil, formats.calendarDay(facts.validUntil));
    if (facts.signedAt !== undefined) sheet.fact(words.signedOn, formats.time(facts.signedAt));
  }
  if (facts.repName !== undefined) sheet.fact(words.rep, facts.repName);
}

function writePerson(role: string, { name, address }: Person, { sheet, words }: Writing): void {
  sheet.section(role);
  sheet.fact(words.name, name);
  sheet.fact(words.address, address.length > 0 ? address.join('\n') : undefined);
}

function writeVehicle({ vehicle }: PaperFacts, { sheet, words, formats }: Writing): void {
  const { title, vin, stockNumber, odometer } = vehicle;
  sheet.section(words.vehicle);
  sheet.fact(words.vehicle, title);
  sheet.fact(words.vin, vin);
  sheet.fact(words.stockNumber, stockNumber);
  sheet.fact(words.odometer, odometer === undefined ? undefined : formats.distance(odometer));
}

/** A quote binds nobody, so nobody signs it but who gives it. */
function writeEnd({ kind }: PaperFacts, { sheet, words }: Writing): void {
  const other = kind === 'agreement' ? words.driver : words.buyer;
  const who = kind === 'quote' ? [words.seller] : [words.seller, other];
  sheet.section(words.terms);
  sheet.clauses(clausesOf(kind, words), () => sheet.signatures(who, signedAs(words)));
  if (sheet.missing.size === 0) return;
  const codes = [...sheet.missing].map((character) => codeOf(character)).join(', ');
  sheet.gap(8);
  sheet.paragraph(words.missing(BOX, codes), { size: 7.5 });
}

function clausesOf(kind: PaperFacts['kind'], words: Words): readonly string[] {
  if (kind === 'agreement') return words.driveClauses;
  return kind === 'quote' ? words.quoteClauses : words.orderClauses;
}

const signedAs = ({ placeAndDate, signature }: Words): string => `${placeAndDate}, ${signature}`;

const said = (label: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${label}: ${value}`;

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
