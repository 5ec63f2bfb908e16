import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { StoredPrediction } from './prediction.repository.js';

/** Something that goes by what is foretold of vehicles: rules of alerts. */
export interface PredictionListener {
  /** Called within the transaction that keeps the predictions: of each vehicle the newest. */
  foretold(tx: Transaction, predictions: readonly StoredPrediction[]): Promise<void>;
}

/** Who is told of new predictions. Modules add their listeners before messages are handled (`onModuleInit`). */
@Injectable()
export class PredictionListeners {
  private readonly listeners: PredictionListener[] = [];

  add(listener: PredictionListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Transaction, predictions: readonly StoredPrediction[]): Promise<void> {
    if (predictions.length > 0)
      for (const listener of this.listeners) await listener.foretold(tx, predictions);
  }
}
