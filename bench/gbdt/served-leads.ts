import {
  type LeadScorer,
  ModelScorer,
  Scorecard,
  calibrationError,
  classificationQuality,
  fitLeadModel,
  reliabilityBins,
} from '@rover/scoring';
import { leadExamples } from './leads.js';

/** The model of leads as the service fits, chooses and calibrates it, beside the scorecard, which knows the source alone. */
export function measureServedLeads(): Record<string, number> {
  const { train, test } = leadExamples();
  const { model, logistic, trees } = fitLeadModel(train);
  const target = test.map(({ converted }) => Number(converted));
  const judge = (name: string, scorer: LeadScorer) => {
    const predicted = scorer.score(test).map(({ score }) => score);
    const { auc, brier } = classificationQuality(target, predicted);
    const error = calibrationError(reliabilityBins(target, predicted));
    return { [`${name}Auc`]: auc, [`${name}Brier`]: brier, [`${name}CalibrationError`]: error };
  };
  return {
    ...judge('leadsServed', new ModelScorer(model)),
    ...judge('leadsScorecard', new Scorecard()),
    leadsLaterTreesBrier: trees.brier,
    leadsLaterLogisticBrier: logistic.brier,
  };
}
