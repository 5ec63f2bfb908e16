import { fitMaintenanceModel, judgeMaintenance } from '@rover/scoring';
import type { MaintenanceExample, MaintenanceJudgement, MaintenanceModel } from '@rover/scoring';
import type { LearningOrder } from '../models/learned-model.js';
import { answerOrder } from '../models/threads/answer-order.js';

export type MaintenanceTrainingOrder = LearningOrder<MaintenanceExample, MaintenanceModel>;

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
