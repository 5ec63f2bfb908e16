import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { TransitionKind } from '@rover/vehicle';

/** A vehicle came into a geofence, left it, stayed in it or passed through it. */
export interface GeofencePassage {
  readonly vehicleId: string;
  readonly geofenceId: string;
  readonly kind: TransitionKind;
  /** Epoch ms. */
  readonly time: number;
  /** Found out by readings that came late: it corrects the past, and says nothing of now. */
  readonly late: boolean;
}

/** Something that goes by passages: rules of alerts. */
export interface TransitionListener {
  /** Called within the transaction that writes the passages down, before the events are sent; in order per vehicle. */
  passed(tx: Transaction, passages: readonly GeofencePassage[]): Promise<void>;
}

/** Who is told of passages of geofences. Modules add their listeners before messages are handled (`onModuleInit`). */
@Injectable()
export class TransitionListeners {
  private readonly listeners: TransitionListener[] = [];

  add(listener: TransitionListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Transaction, passages: readonly GeofencePassage[]): Promise<void> {
    if (passages.length > 0) for (const listener of this.listeners) await listener.passed(tx, passages);
  }
}
