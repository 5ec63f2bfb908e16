import type { AgreementFacts } from '../paper-facts.js';
import type { Writing } from './sale-sheet.js';

/** From when until when a vehicle is lent, and what was looked at before. */
export function writeAgreement(facts: AgreementFacts, { sheet, words, formats }: Writing): void {
  const { licence, insurance } = facts.checks;
  sheet.section(words.drive);
  sheet.fact(words.from, formats.time(facts.startsAt));
  sheet.fact(words.until, formats.time(facts.endsAt));
  if (facts.startedAt !== undefined) sheet.fact(words.keysGiven, formats.time(facts.startedAt));
  sheet.fact(words.plate, facts.demoPlate);
  sheet.fact(
    words.drivingLicence,
    licence && words.licenceSeen(licence.country, licence.numberEnding, formats.calendarDay(licence.validTo)),
  );
  sheet.fact(
    words.insurance,
    insurance && words.insuranceSeen(insurance.policy, formats.calendarDay(insurance.validTo)),
  );
}
