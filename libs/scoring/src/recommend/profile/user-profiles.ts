import { LruMap } from '../lru-map.js';
import { DEFAULT_PROFILE_OPTIONS, type ProfileOptions } from './profile-options.js';
import { type EventOutcome, type ProfileEvent, UserProfile } from './user-profile.js';

/** Profiles of many people; who did nothing the longest makes room. */
export class UserProfiles {
  private readonly profiles: LruMap<string, UserProfile>;
  private readonly options: ProfileOptions;

  /** `maxPeople`: default 50,000. */
  constructor({ maxPeople = 50_000, ...options }: Partial<ProfileOptions> & { maxPeople?: number } = {}) {
    this.profiles = new LruMap(maxPeople);
    this.options = { ...DEFAULT_PROFILE_OPTIONS, ...options };
  }

  get size(): number {
    return this.profiles.size;
  }

  record(person: string, event: ProfileEvent, now: number): EventOutcome {
    return this.open(person).record(event, now);
  }

  /** Never recommend this listing to the person again. */
  exclude(person: string, id: string): void {
    this.open(person).exclude(id);
  }

  /** Whether anything is held of a person, be it that there is nothing to know. */
  has(person: string): boolean {
    return this.profiles.peek(person) !== undefined;
  }

  /** The profile of a person, empty for somebody unknown. */
  of(person: string): UserProfile {
    return this.profiles.peek(person) ?? new UserProfile(this.options);
  }

  forget(person: string): void {
    this.profiles.delete(person);
  }

  /** Forgets everybody. */
  clear(): void {
    this.profiles.clear();
  }

  /** The profile of a person, made and held when there is none. */
  open(person: string): UserProfile {
    const known = this.profiles.get(person);
    if (known) return known;
    const profile = new UserProfile(this.options);
    this.profiles.set(person, profile);
    return profile;
  }
}
