import { ModelScorer, fitLeadModel, judgeLeads } from '@rover/scoring';
import type { LeadExample, LeadFit, LeadJudgement, LeadModel } from '@rover/scoring';
import type { LearningOrder } from '../models/learned-model.js';
import { answerOrder } from '../models/threads/answer-order.js';

export type LeadTrainingOrder = LearningOrder<LeadExample, LeadModel>;

export interface LeadTrainingResult {
  readonly fit: LeadFit;
  readonly judgement: LeadJudgement;
}

answerOrder<LeadTrainingOrder, LeadTrainingResult>({
  run({ examples, heldOut, champion }, onProgress) {
    const fit = fitLeadModel(examples, (share) => onProgress(share * 0.9));
    const served = champion && new ModelScorer(champion);
    return { fit, judgement: judgeLeads(heldOut, new ModelScorer(fit.model), served) };
  },
});
