import { decay } from '../time.js';
import { type EventRule, type EventSource, weightOf } from './event-rules.js';
import type { ProfileOptions } from './profile-options.js';

/** What an event was about, as far as it is known. A search has a category or a price and no id. */
export interface Subject {
  /** Of the listing. */
  id?: string;
  /** Its model group. */
  group?: string;
  /** Its body class. */
  category?: string;
  sellerId?: string;
  fuelType?: string;
  /** Minor units of `currency`. */
  price?: number;
  currency?: string;
}

export interface ProfileEvent {
  action: string;
  /** Epoch milliseconds. A time after `now` counts as now: clocks differ. */
  time: number;
  subject: Subject;
  /** A grade of 1 to 5, for actions that have one. */
  value?: number;
}

/** An interest of a person: what it is in, and how strong it was at a time. */
export interface Interest {
  source: EventSource;
  subject: Subject;
  weight: number;
  time: number;
}

/** `taken`: it changed the profile; `unknown`: no rule for the action; `empty`: it says of nothing what it was about. */
export type EventOutcome = 'taken' | 'unknown' | 'empty';

/**
 * What one person did, as interests that fade: bounded, however many events there are. An event costs the same
 * for the first and the hundred thousandth; the order in which events arrive does not matter.
 */
export class UserProfile {
  private readonly interests = new Map<string, Interest>();
  private readonly never = new Set<string>();
  private count = 0;

  constructor(private readonly options: ProfileOptions) {}

  /** Events that were taken: how much evidence there is. */
  get events(): number {
    return this.count;
  }

  /** Interests that are held. */
  get size(): number {
    return this.interests.size;
  }

  record(event: ProfileEvent, now: number): EventOutcome {
    const rule = this.ruleOf(event.action);
    if (!rule) return 'unknown';
    const key = keyOf(rule.source, event.subject);
    if (key === undefined) return 'empty';
    this.count++;
    if (rule.excludes && event.subject.id !== undefined) this.exclude(event.subject.id);
    this.add(key, { ...rule, weight: weightOf(rule, event.value) }, event, now);
    return 'taken';
  }

  /** Never recommend this listing to the person again. Of very many, the first are forgotten. */
  exclude(id: string): void {
    this.never.delete(id);
    this.never.add(id);
    if (this.never.size > this.options.maxExcluded)
      this.never.delete(this.never.values().next().value as string);
  }

  /** Listings that are never recommended to the person again. */
  get excluded(): ReadonlySet<string> {
    return this.never;
  }

  /** All interests as strong as they are now, the strongest first. */
  interestsAt(now: number): Interest[] {
    const all = Array.from(this.interests.values(), (each) => ({
      ...each,
      weight: this.at(each, now),
      time: now,
    }));
    return all.sort((a, b) => b.weight - a.weight);
  }

  /** How strongly the person holds which model groups now: above 0, at most 1. */
  groupsAt(now: number): Map<string, number> {
    const groups = new Map<string, number>();
    for (const each of this.interests.values()) {
      const { group } = each.subject;
      if (group === undefined) continue;
      const strength = (groups.get(group) ?? 0) + this.at(each, now) / this.options.fullStrength;
      groups.set(group, Math.min(1, strength));
    }
    return groups;
  }

  /** Prototype members are no rules, whatever an action is called. */
  private ruleOf(action: string): EventRule | undefined {
    return Object.hasOwn(this.options.rules, action) ? this.options.rules[action] : undefined;
  }

  private add(key: string, rule: EventRule, { subject, time: sent }: ProfileEvent, now: number): void {
    const at = Math.min(Number.isFinite(sent) ? sent : now, now);
    const known = this.interests.get(key);
    const time = Math.max(at, known?.time ?? at);
    const before = known ? this.at(known, time) : 0;
    const weight = before + rule.weight * decay(time - at, this.options.halfLifeMs);
    if (!(weight > 0)) return void this.interests.delete(key);
    this.interests.set(key, {
      source: rule.source,
      subject: { ...known?.subject, ...subject },
      weight,
      time,
    });
    if (this.interests.size > 2 * this.options.maxInterests) this.shrink(now);
  }

  private at({ weight, time }: Interest, now: number): number {
    return weight * decay(Math.max(0, now - time), this.options.halfLifeMs);
  }

  /** Leaves the strongest. Done when there are twice as many as may stay, so that it costs little per event. */
  private shrink(now: number): void {
    const ranked = [...this.interests].sort(([, a], [, b]) => this.at(b, now) - this.at(a, now));
    for (const [key] of ranked.slice(this.options.maxInterests)) this.interests.delete(key);
  }
}

/** Interests in the same thing are one; undefined when there is nothing to be interested in. */
function keyOf(source: EventSource, { id, group, category, sellerId, price }: Subject): string | undefined {
  if (source === 'seller') return sellerId === undefined ? undefined : `${source} ${sellerId}`;
  const name = id ?? group ?? category ?? sellerId ?? (price === undefined ? undefined : 'price');
  return name === undefined ? undefined : `${source} ${name}`;
}
