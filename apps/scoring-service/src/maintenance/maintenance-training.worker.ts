import { fitMaintenanceModel, judgeMaintenance } from '@rover/scoring';
import type { MaintenanceExample, MaintenanceJudgement, MaintenanceModel } from '@rover/scoring';
import { answerOrder } from '../models/threads/answer-order.js';

/** What to fit on, what to judge by, and what serves now. */
export interface MaintenanceTrainingOrder {
  readonly examples: readonly MaintenanceExample[];
  readonly heldOut: readonly MaintenanceExample[];
  readonly champion?: MaintenanceModel;
}

export interface MaintenanceTrainingResult {
  readonly model: MaintenanceModel;
  readonly judgement: MaintenanceJudgement;
}

answerOrder<MaintenanceTrainingOrder, MaintenanceTrainingResult>({
  run({ examples, heldOut, champion }, onProgress) {
    const model = fitMaintenanceModel(examples, (share) => onProgress(share * 0.9));
    return { model, judgement: judgeMaintenance(heldOut, model, champion) };
  },
});
