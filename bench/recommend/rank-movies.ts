import {
  DEFAULT_PART_WEIGHTS,
  type PartScores,
  coverageOf,
  diversify,
  fuse,
  intraListDiversity,
  ComparedVehicle,
  meanMeasure,
  ndcgAt,
  weightsByEvidence,
} from '@rover/scoring';
import { median, round } from '../support/statistics.js';
import { timed } from '../support/time.js';
import { MovieParts } from './movie-parts.js';
import type { MovieSet, Viewer } from './movies.js';

const DEPTH = 10;
const CHOICE = 50;

interface Ranked {
  viewer: Viewer;
  collaborative: string[];
  fixed: string[];
  evidence: string[];
  diverse: string[];
  ms: number;
}

/** NDCG@10 and what it costs on `ml-latest-small`; candidates are movies liked in TRAIN, not by the viewer. */
export async function rankMovies(set: MovieSet): Promise<Record<string, number>> {
  const parts = new MovieParts(set);
  const fit = await timed(() => parts.collaborative.fit());
  const ranked: Ranked[] = [];
  for (const viewer of set.viewers) ranked.push(await rankFor(parts, viewer));
  const ndcg = (of: (each: Ranked) => string[]) =>
    round(meanMeasure(ranked.map((each) => ndcgAt(DEPTH, of(each), each.viewer.test))), 4);
  const diversity = (of: (each: Ranked) => string[]) =>
    round(meanMeasure(ranked.map((each) => intraListDiversity(of(each), likenessIn(parts)))), 3);
  return {
    moviesFitMs: Math.round(fit.ms),
    moviesScoreMsPerUser: round(median(ranked.map(({ ms }) => ms)), 3),
    moviesCollaborativeNdcg: ndcg((each) => each.collaborative),
    moviesFixedMixNdcg: ndcg((each) => each.fixed),
    moviesEvidenceMixNdcg: ndcg((each) => each.evidence),
    moviesDiverseMixNdcg: ndcg((each) => each.diverse),
    moviesFixedMixDiversity: diversity((each) => each.fixed),
    moviesDiverseMixDiversity: diversity((each) => each.diverse),
    moviesDiverseMixCoverage: round(
      coverageOf(
        ranked.map((each) => each.diverse),
        parts.ids.length,
      ),
      3,
    ),
  };
}

async function rankFor(parts: MovieParts, viewer: Viewer): Promise<Ranked> {
  const { profile, now } = parts.profileOf(viewer);
  const held = profile.groupsAt(now);
  const { ms } = await timed(() => parts.collaborative.score(held));
  const seen = new Set(viewer.train.map(({ movie }) => movie));
  const open = parts.ids.flatMap((id, place) => (seen.has(id) ? [] : [place]));
  const scores = pick(parts.scores(profile, now), open);
  const fixed = fuse(open.length, scores, DEFAULT_PART_WEIGHTS).totals;
  const weights = weightsByEvidence(DEFAULT_PART_WEIGHTS, profile.events);
  const name = (places: number[]) => places.map((place) => parts.ids[open[place]!]!);
  return {
    viewer,
    collaborative: name(best(scores.collaborative!, DEPTH)),
    fixed: name(best(fixed, DEPTH)),
    evidence: name(best(fuse(open.length, scores, weights).totals, DEPTH)),
    diverse: name(diverseOf(parts, open, fixed)),
    ms,
  };
}

function diverseOf(parts: MovieParts, open: readonly number[], totals: Float64Array): number[] {
  const choice = best(totals, CHOICE);
  const at = (place: number) => parts.vehicles[open[choice[place]!]!]!;
  const input = {
    relevance: choice.map((place) => totals[place]!),
    similarTo: (one: number) => {
      const vehicle = new ComparedVehicle(at(one));
      return (other: number) => vehicle.likeness(at(other));
    },
    seller: () => undefined,
    tieBreak: (place: number) => place,
  };
  return diversify(input, DEPTH).map((place) => choice[place]!);
}

function likenessIn(parts: MovieParts): (one: string, other: string) => number {
  const vehicles = new Map(parts.ids.map((id, place) => [id, parts.vehicles[place]!]));
  return (one, other) => new ComparedVehicle(vehicles.get(one)!).likeness(vehicles.get(other)!);
}

function pick(scores: PartScores, places: readonly number[]): PartScores {
  const picked = Object.entries(scores).map(([part, all]) => [
    part,
    Float64Array.from(places, (place) => all[place]!),
  ]);
  return Object.fromEntries(picked) as PartScores;
}

function best(scores: ArrayLike<number>, count: number): number[] {
  const order = Array.from(scores, (_, place) => place);
  return order.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, count);
}
