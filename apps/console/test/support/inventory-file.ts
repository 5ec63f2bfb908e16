import { Buffer } from 'node:buffer';

const header = 'make,model,year,price,mileage,fuel,gearbox,stock';
const models = ['Focus', 'Fiesta', 'Kuga'] as const;
const PER_MODEL = 40;

/** An inventory as a dealer exports it: dearer when newer, cheaper when driven far, and two lines that cannot be right. */
export function inventoryFile(): { name: string; mimeType: string; buffer: Buffer } {
  const lines = models.flatMap((model, kind) =>
    Array.from({ length: PER_MODEL }, (_, at) => lineOf(model, kind, at)),
  );
  const wrong = [
    `Ford,Focus,1066,9000,40000,Petrol,Manual,W-1`,
    `Ford,Focus,2019,a lot,40000,Petrol,Manual,W-2`,
  ];
  const text = [header, ...lines, ...wrong, ''].join('\n');
  return { name: 'inventory.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

export const goodLines = models.length * PER_MODEL;

function lineOf(model: string, kind: number, at: number): string {
  const year = 2015 + (at % 8);
  const miles = 10_000 + ((at * 7_919) % 70_000);
  const price = 6_000 + kind * 3_000 + (year - 2015) * 1_100 - Math.round(miles / 25) + ((at * 631) % 900);
  return `Ford,${model},${year},${price},${miles},Petrol,Manual,${model[0]}-${at}`;
}
