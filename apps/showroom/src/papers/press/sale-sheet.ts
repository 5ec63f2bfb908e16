import type { SalePaperFacts } from '../paper-facts.js';
import type { Words } from '../words/words.js';
import type { Formats } from './formats.js';
import type { Sheet } from './sheet.js';

/** A paper on its way: where it is written, in which words and figures. */
export interface Writing {
  readonly sheet: Sheet;
  readonly words: Words;
  readonly formats: Formats;
}

/** What is sold, at what price, and how it is paid. */
export function writeSale(facts: SalePaperFacts, writing: Writing): void {
  const { sheet, words } = writing;
  writePrices(facts, writing);
  if (facts.terms.tradeIn) writeTradeIn(facts.terms.tradeIn, facts.figures.equity, writing);
  writeSettlement(facts, writing);
  if (facts.figures.payment !== null) writeFinancing(facts, writing);
  sheet.section(words.terms);
  sheet.clauses(facts.kind === 'quote' ? words.quoteClauses : words.orderClauses);
}

function writePrices({ terms, figures }: SalePaperFacts, { sheet, words, formats }: Writing): void {
  const line = (label: string, amount: number, bold = false) =>
    sheet.amount(label, formats.money(amount), { bold });
  sheet.section(words.prices);
  line(words.price, terms.price);
  for (const { name, amount } of terms.discounts) line(name, -amount);
  if (terms.discounts.length > 0) line(words.afterDiscounts, Math.max(0, terms.price - figures.discount));
  for (const { name, price } of terms.items) line(name, price);
  for (const { name, amount } of terms.fees) line(name, amount);
  figures.taxes.forEach(({ name, amount, included }, index) => {
    const label = `${name} (${formats.percent(terms.taxes[index]!.percent)})`;
    if (!included) line(label, amount);
  });
  line(words.total, figures.total, true);
  figures.taxes.forEach(({ name, amount, included }, index) => {
    const label = `${name} (${formats.percent(terms.taxes[index]!.percent)}), ${words.included}`;
    if (included) sheet.amount(label, formats.money(amount), { size: 8 });
  });
}

function writeTradeIn(
  tradeIn: NonNullable<SalePaperFacts['terms']['tradeIn']>,
  equity: number,
  { sheet, words, formats }: Writing,
): void {
  sheet.section(words.tradeIn);
  sheet.fact(words.vehicle, tradeIn.title);
  sheet.fact(words.vin, tradeIn.vin);
  sheet.fact(words.odometer, tradeIn.odometer === undefined ? undefined : formats.distance(tradeIn.odometer));
  sheet.amount(words.allowance, formats.money(tradeIn.allowance));
  sheet.amount(words.payoff, formats.money(-tradeIn.payoff));
  sheet.amount(words.equity, formats.money(equity), { bold: true });
}

function writeSettlement({ terms, figures }: SalePaperFacts, { sheet, words, formats }: Writing): void {
  sheet.section(words.settlement);
  sheet.amount(words.total, formats.money(figures.total));
  const less: [string, number][] = [
    [words.equity, terms.tradeIn ? figures.equity : 0],
    [words.deposit, figures.deposit],
    [words.downPayment, terms.downPayment],
  ];
  for (const [label, amount] of less) if (amount !== 0) sheet.amount(label, formats.money(-amount));
  const isOwedToBuyer = figures.balance < 0;
  const balance = formats.money(Math.abs(figures.balance));
  sheet.amount(isOwedToBuyer ? words.balanceToBuyer : words.balance, balance, { bold: true });
}

function writeFinancing({ terms, figures }: SalePaperFacts, { sheet, words, formats }: Writing): void {
  const { financing } = terms;
  if (!financing || figures.payment === null) return;
  sheet.section(words.financing);
  if (financing.lender !== undefined) sheet.fact(words.lender, financing.lender);
  sheet.fact(words.rate, formats.percent(financing.percent));
  sheet.fact(words.months, `${financing.months}`);
  sheet.amount(words.amountFinanced, formats.money(figures.amountFinanced));
  sheet.amount(words.payment, formats.money(figures.payment));
  sheet.amount(words.lastPayment, formats.money(figures.lastPayment ?? figures.payment));
  sheet.amount(words.financeCharge, formats.money(figures.financeCharge ?? 0));
}
