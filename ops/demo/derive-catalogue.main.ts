import { readFileSync, writeFileSync } from 'node:fs';
import { deriveCatalogue } from './inventory/derive-catalogue.js';

/** `node dist/ops/demo/derive-catalogue.main.js SOURCE.csv ops/demo/catalogue.csv` */
function main([source, target]: string[]): void {
  if (!source || !target) throw new Error('Usage: derive-catalogue SOURCE.csv TARGET.csv');
  const lines = deriveCatalogue(readFileSync(source, 'utf8'));
  writeFileSync(target, `${lines.join('\n')}\n`);
  console.log(`${lines.length - 1} vehicles`);
}

main(process.argv.slice(2));
