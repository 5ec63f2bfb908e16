import {
  Behaviour,
  Collaborative,
  ComparedVehicle,
  DEFAULT_EVENT_RULES,
  DEFAULT_TASTE_WEIGHTS,
  ForwardDecay,
  type PartScores,
  UserProfile,
  DEFAULT_PROFILE_OPTIONS,
  type Facts,
  factsOf,
  tastesOf,
} from '@rover/scoring';
import type { Movie, MovieSet, Viewer } from './movies.js';

const DAY_MS = 86_400_000;
/** Chosen on TRAIN alone: the last fifth of each person's likings in it was held back. */
const HALF_LIFE_MS = 365 * DAY_MS;
const REGULARISATION = 200;
/** No one in the set likes more. */
const MOST_LIKED = 5_000;
/** A year of release is to a movie what 5 % of the price are to a vehicle: movies of ±4 years are near. */
const PRICE_PER_YEAR = Math.log(1.05);
const FIRST_YEAR = 1_900;

/** As many interests as a recommendation compares with. */
const ANCHORS = 6;

/**
 * What a movie is to the parts, which know vehicles: all its genres together are the body class, the first one the
 * powertrain, the year of release the price. It has no seller and no season, so those weights fall to the rest.
 */
export class MovieParts {
  readonly ids: string[];
  readonly vehicles: Facts[];
  readonly collaborative: Collaborative;
  private readonly movies: Movie[];
  private readonly popular: Float64Array;
  private readonly genres = new Map<string, number>();

  constructor(private readonly set: MovieSet) {
    this.ids = [...new Set(set.viewers.flatMap(({ train }) => train.map(({ movie }) => movie)))].sort();
    this.movies = this.ids.map((id) => set.movies.get(id)!);
    this.vehicles = this.movies.map((movie) => this.factsOf(movie));
    this.collaborative = new Collaborative({ regularisation: REGULARISATION, maxItemsPerPerson: MOST_LIKED });
    for (const { id, train } of set.viewers)
      for (const { movie } of train) this.collaborative.observe(id, movie, 1);
    this.popular = this.popularity();
  }

  /** What is known of a viewer when their TRAIN ends. */
  profileOf({ train }: Viewer): { profile: UserProfile; now: number } {
    const rules = { LIKE: { ...DEFAULT_EVENT_RULES['VIEW_VEHICLE']! } };
    const limits = { maxInterests: MOST_LIKED, fullStrength: 1, halfLifeMs: HALF_LIFE_MS };
    const profile = new UserProfile({ ...DEFAULT_PROFILE_OPTIONS, ...limits, rules });
    const now = train.at(-1)!.time;
    for (const { movie, time } of train)
      profile.record({ action: 'LIKE', time, subject: this.subjectOf(this.set.movies.get(movie)!) }, now);
    return { profile, now };
  }

  collaborativeScores(profile: UserProfile, now: number): Float64Array {
    const { space, values } = this.collaborative.score(profile.groupsAt(now))!;
    return Float64Array.from(this.ids, (id) => values[space.placeOf(id)!]!);
  }

  /** Scores of all parts that the data has something for. */
  scores(profile: UserProfile, now: number): PartScores {
    const interests = profile.interestsAt(now);
    const behaviour = new Behaviour(tastesOf(interests, DEFAULT_TASTE_WEIGHTS), DEFAULT_TASTE_WEIGHTS);
    const places = new Map(this.ids.map((id, place) => [id, place]));
    const anchors = interests
      .slice(0, ANCHORS)
      .map(({ subject, weight }) => ({ place: places.get(subject.id!)!, weight }));
    return {
      collaborative: this.collaborativeScores(profile, now),
      content: this.contentScores(anchors),
      trending: this.popular,
      behaviour: Float64Array.from(this.movies, (movie) =>
        behaviour.score({
          category: category(movie),
          logPrice: logPriceOf(movie),
          currency: 'year',
        }),
      ),
    };
  }

  private contentScores(anchors: { place: number; weight: number }[]): Float64Array {
    const sums = new Float64Array(this.ids.length);
    for (const { place, weight } of anchors) {
      const anchor = new ComparedVehicle(this.vehicles[place]!);
      this.vehicles.forEach((vehicle, i) => (sums[i]! += weight * anchor.score(vehicle)));
    }
    return sums;
  }

  private popularity(): Float64Array {
    const counters = new ForwardDecay<string>(3_000 * DAY_MS, this.ids.length);
    const likings = this.set.viewers.flatMap(({ train }) => train);
    for (const { movie, time } of likings) counters.add(movie, time);
    const now = Math.max(...likings.map(({ time }) => time));
    return Float64Array.from(this.ids, (id) => counters.valueOf(id, now));
  }

  private subjectOf(movie: Movie) {
    const price = Math.exp(logPriceOf(movie));
    return { id: movie.id, group: movie.id, category: category(movie), price, currency: 'year' };
  }

  private factsOf(movie: Movie): Facts {
    return factsOf({
      bodyClass: this.codeOf(category(movie)),
      fuelType: this.codeOf(movie.genres[0]!),
      currency: 1,
      logPrice: logPriceOf(movie),
    });
  }

  private codeOf(genre: string): number {
    const known = this.genres.get(genre);
    if (known !== undefined) return known;
    this.genres.set(genre, this.genres.size + 1);
    return this.genres.size;
  }
}

function logPriceOf({ year }: Movie): number {
  return 1 + ((Number.isNaN(year) ? 1_995 : year) - FIRST_YEAR) * PRICE_PER_YEAR;
}

function category({ genres }: Movie): string {
  return genres.join('|').toLowerCase();
}
