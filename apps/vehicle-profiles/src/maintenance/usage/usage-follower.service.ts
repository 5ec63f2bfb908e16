import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { LRUCache } from 'lru-cache';
import { ReadingFollowers } from '../../telemetry/reading-followers.service.js';
import type { FreshReadings, ReadingFollower } from '../../telemetry/reading-followers.service.js';
import { UsageRepository } from './usage.repository.js';
import type { UsageNote } from './usage.repository.js';

const HOUR_MS = 3_600_000;
const MOST_VEHICLES = 200_000;

/**
 * Notes the counters of vehicles that report, once an hour: a use is learned from days, and telemetry must not pay for
 * it with every reading.
 */
@Injectable()
export class UsageFollower implements ReadingFollower, OnModuleInit {
  readonly name = 'usage';
  /** The hour that was noted last, by vehicle. */
  private readonly noted = new LRUCache<string, number>({ max: MOST_VEHICLES });

  constructor(
    private readonly followers: ReadingFollowers,
    private readonly usage: UsageRepository,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(tx: Transaction, fresh: readonly FreshReadings[]): Promise<void> {
    const notes = fresh.flatMap(notesOf).filter((note) => this.noted.get(note.vehicleId) !== hourOf(note));
    if (notes.length === 0) return;
    const first = notes.filter(({ vehicleId }) => !this.noted.has(vehicleId));
    const ids = first.map(({ vehicleId }) => vehicleId);
    if (ids.length > 0) await this.usage.wakeCycles(tx, ids);
    await this.usage.note(tx, notes);
    tx.onCommit(() => notes.forEach((note) => this.noted.set(note.vehicleId, hourOf(note))));
  }
}

const hourOf = ({ time }: UsageNote): number => Math.floor(time / HOUR_MS);

/** The last of each hour; what comes late tells of its own day. */
function notesOf({ vehicleId, readings }: FreshReadings): UsageNote[] {
  const byHour = new Map<number, UsageNote>();
  for (const { reading, measuredAt } of readings) {
    const { odometer, engineHours } = reading;
    if ((odometer ?? engineHours) === undefined) continue;
    const note = { vehicleId, time: measuredAt, odometer, engineHours };
    if ((byHour.get(hourOf(note))?.time ?? 0) <= note.time) byHour.set(hourOf(note), note);
  }
  return [...byHour.values()];
}
