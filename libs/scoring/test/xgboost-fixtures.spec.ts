import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  TreePredictor,
  type XgboostModel,
  frameOf,
  importXgboost,
  numberColumn,
  takeRows,
} from '@rover/scoring';
import { sharedData } from '@rover/testing';

interface Fixture extends XgboostModel {
  inputs: (number | null)[][];
  margin: number[];
  prediction: number[];
  /** By row: one for each feature, then the mean. */
  shap: number[][];
}

const folder = join(sharedData('.') ?? '', '..', 'fixtures', 'scoring');

/** xgboost sums in single precision: what is compared to a sum of 60 trees near 20 cannot be nearer than this. */
const near = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThan(1e-5 * Math.max(1, Math.abs(expected)));

describe.each(['xgb_tiny_shap', 'xgb_automp_reg', 'xgb_ai4i_cls'])('%s', (name) => {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path))
    return it.skip(`agrees with xgboost (skipped: ${name}.json is not here)`, () => undefined);
  const fixture = JSON.parse(readFileSync(path, 'utf8')) as Fixture;
  const width = fixture.inputs[0]!.length;
  const columns = Array.from({ length: width }, (_, i) =>
    numberColumn(
      `f${i}`,
      fixture.inputs.map((row) => row[i]),
    ),
  );
  const frame = frameOf(columns);
  const predictor = new TreePredictor(importXgboost(fixture));

  it('agrees with xgboost about margins and predictions, in batches and row by row', () => {
    predictor.margins(frame).forEach((margin, row) => near(margin, fixture.margin[row]!));
    predictor.predict(frame).forEach((value, row) => near(value, fixture.prediction[row]!));
    fixture.margin.forEach((margin, row) => near(predictor.margins(takeRows(frame, [row]))[0]!, margin));
  });

  it('agrees with xgboost about what moved each prediction', () => {
    fixture.shap.forEach((expected, row) => {
      const { base, contributions } = predictor.explain(frame, row);
      near(base, expected[width]!);
      contributions.forEach((value, i) => near(value, expected[i]!));
    });
  });
});
