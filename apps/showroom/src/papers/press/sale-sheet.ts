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
  const { sheet } = writing;
  const { tradeIn } = facts.terms;
  writePrices(facts, writing);
  if (tradeIn) sheet.together(() => writeTradeIn(tradeIn, facts.figures.equity, writing));
  sheet.together(() => writeSettlement(facts, writing));
  if (facts.figures.payment !== null) sheet.together(() => writeFinancing(facts, writing));
}

function writePrices({ terms, figures }: SalePaperFacts, { sheet, words, formats }: Writing): void {
  const line = (label: string, amount: number) => sheet.amount(label, formats.money(amount));
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
  sheet.together(() => {
    sheet.total(words.total, formats.money(figures.total));
    figures.taxes.forEach(({ name, amount, included }, index) => {
      const label = `${name} (${formats.percent(terms.taxes[index]!.percent)}), ${words.included}`;
      if (included) sheet.amount(label, formats.money(amount), { size: 8 });
    });
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
  sheet.total(words.equity, formats.money(equity));
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
  sheet.total(isOwedToBuyer ? words.balanceToBuyer : words.balance, balance);
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
