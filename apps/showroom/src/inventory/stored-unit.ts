import type { Caller, NewStockUnit, StockUnit, StockUnitPatch, ToldStockUnit } from '@rover/contracts';
import { runs } from '../common/showroom-access.js';

/** A unit as it is kept: its days in stock are made when it is shown. */
export type StoredUnit = Omit<StockUnit, 'daysInInventory'>;

const DAY_MS = 86_400_000;

/** A unit that came into stock just now. */
export function newUnit(
  { id, showroomId, now }: { id: string; showroomId: string; now: string },
  given: NewStockUnit,
): StoredUnit {
  const made = { status: 'available' as const, version: 1, createdAt: now, updatedAt: now };
  return { id, showroomId, ...given, acquiredAt: given.acquiredAt ?? now, ...made };
}

/** Null takes a fact away. */
export function patchedUnit(before: StoredUnit, patch: StockUnitPatch): StoredUnit {
  const facts = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(facts) as unknown as StoredUnit;
}

/** All that is known of a unit, at a time in epoch ms. */
export function shownUnit(unit: StoredUnit, now: number): StockUnit {
  const until = unit.soldAt === undefined ? now : Date.parse(unit.soldAt);
  const days = Math.floor((until - Date.parse(unit.acquiredAt)) / DAY_MS);
  return { ...unit, daysInInventory: Math.max(0, days) };
}

/** What may be said of a unit to all staff, and in rooms. */
export function toldUnit(unit: StoredUnit, now: number): ToldStockUnit {
  const { cost: _cost, recon: _recon, floorPrice: _floor, ...told } = shownUnit(unit, now);
  return told;
}

/** What one of the staff sees of a unit. */
export const unitFor = (caller: Caller, unit: StoredUnit, now: number): StockUnit =>
  runs(caller, unit.showroomId) ? shownUnit(unit, now) : toldUnit(unit, now);
