import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describeWithData } from '@rover/testing';
import {
  type LeadExample,
  type LeadFacts,
  type LeadScorer,
  ModelScorer,
  Scorecard,
  categoryColumn,
  calibrationError,
  classificationQuality,
  findLeaks,
  fitLeadModel,
  frameOf,
  leaksByName,
  reliabilityBins,
} from '../src/index.js';

type Row = Readonly<Record<string, string>>;

/** Columns that are filled in as a lead is worked, under names that do not say so. */
const later = ['Last Activity', 'Last Notable Activity', 'Lead Profile'];
const ours = ['Lead Source', 'TotalVisits', 'Converted', 'Prospect ID', 'Lead Number', ''];

function factsOf(row: Row, capturedAt: number): LeadFacts {
  const known = Object.entries(row).filter(
    ([name, value]) => value !== '' && value !== 'Select' && !ours.includes(name) && !later.includes(name),
  );
  const honest = known.filter(([name]) => !leaksByName(name) && !name.startsWith('Asymmetrique'));
  const attributes = Object.fromEntries(
    honest.map(([name, value]) => [name, Number.isFinite(Number(value)) ? Number(value) : value]),
  );
  const { TotalVisits: visits, 'Lead Source': source } = row;
  return {
    capturedAt,
    ...(visits && { visits: Number(visits) }),
    ...(source && { source }),
    attributes,
  };
}

describeWithData('leads-x-education.csv', 'leads of a seller of courses', (path) => {
  const rows = parse(readFileSync(path), { columns: true, trim: true, bom: true }) as Row[];
  const distinct = [...new Map(rows.map((row) => [JSON.stringify(Object.values(row)), row])).values()];
  const examples = distinct.map((row, i): LeadExample => ({
    leadId: row['Prospect ID']!,
    at: i * 60_000,
    converted: row['Converted'] === '1',
    facts: factsOf(row, i * 60_000),
  }));
  const numberOf = ({ converted }: LeadExample) => Number(converted);

  const judged = (scorer: LeadScorer, test: readonly LeadExample[]) => {
    const target = test.map(numberOf);
    const predicted = scorer.score(test).map(({ score }) => score);
    const { auc, brier } = classificationQuality(target, predicted);
    return { auc, brier, calibrationError: calibrationError(reliabilityBins(target, predicted)) };
  };

  it('are told apart as well as the best reference does', () => {
    const [train, test] = [examples.filter((_, i) => i % 5 !== 0), examples.filter((_, i) => i % 5 === 0)];
    expect([train.length, test.length]).toEqual([7_392, 1_848]);
    const model = judged(new ModelScorer(fitLeadModel(train).model), test);
    expect(model.auc).toBeGreaterThan(0.868);
    expect(model.brier).toBeLessThan(judged(new Scorecard(), test).brier - 0.05);
  });

  it('have probabilities that come true for the leads that come next', () => {
    const inTime = [...examples].sort((a, b) => a.at - b.at);
    const { model } = fitLeadModel(inTime.slice(0, 7_392));
    const next = judged(new ModelScorer(model), inTime.slice(7_392));
    expect(next.calibrationError).toBeLessThan(0.07);
  });

  it('have a field that leaks by its figures, and no honest one is suspected', () => {
    const names = Object.keys(distinct[0]!).filter((name) => name !== 'Converted' && !leaksByName(name));
    const suspected = (name: string) => {
      const texts = distinct.map((row) => row[name] || undefined);
      return findLeaks(frameOf([categoryColumn(name, texts)]), examples.map(numberOf));
    };
    expect([...names, 'Tags'].flatMap(suspected)).toEqual([
      { feature: 'Tags', auc: expect.closeTo(0.92, 2) as unknown },
    ]);
  });
});
