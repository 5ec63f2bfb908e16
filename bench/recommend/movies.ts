import { haveData, sharedText } from '../support/shared-data.js';
import { parse } from 'csv-parse/sync';

const RATINGS = 'ml-latest-small/ratings.csv';
const MOVIES = 'ml-latest-small/movies.csv';

/** A rating of 4 or more. Time in milliseconds. */
export interface Liking {
  movie: string;
  time: number;
}

export interface Viewer {
  id: string;
  /** In the order of time. */
  train: Liking[];
  test: ReadonlySet<string>;
}

export interface Movie {
  id: string;
  genres: readonly string[];
  year: number;
}

export interface MovieSet {
  viewers: Viewer[];
  movies: ReadonlyMap<string, Movie>;
}

/** Likings of people with five or more; the last fifth of each is TEST. Undefined when the files are not here. */
export function readMovies(): MovieSet | undefined {
  if (!haveData(RATINGS, MOVIES)) return undefined;
  const viewers = split(likings());
  const counts = [
    viewers.length,
    new Set(viewers.flatMap(({ train }) => train.map(({ movie }) => movie))).size,
    viewers.reduce((sum, { train }) => sum + train.length, 0),
    viewers.reduce((sum, { test }) => sum + test.size, 0),
  ];
  if (counts.join() !== '603,5316,39087,9475')
    throw new Error(
      `ml-latest-small: ${counts.join(', ')} is not the split that the references were measured on`,
    );
  return { viewers, movies: movies() };
}

function likings(): Map<string, Liking[]> {
  const byViewer = new Map<string, Liking[]>();
  for (const row of rowsOf(RATINGS)) {
    if (Number(row['rating']) < 4) continue;
    const liking = { movie: row['movieId']!, time: Number(row['timestamp']) * 1_000 };
    const known = byViewer.get(row['userId']!);
    if (known) known.push(liking);
    else byViewer.set(row['userId']!, [liking]);
  }
  return byViewer;
}

function split(all: Map<string, Liking[]>): Viewer[] {
  return [...all].flatMap(([id, given]) => {
    if (given.length < 5) return [];
    const liked = [...given].sort((a, b) => a.time - b.time);
    const held = liked.length - Math.floor(liked.length * 0.2);
    const test = new Set(liked.slice(held).map(({ movie }) => movie));
    return [{ id, train: liked.slice(0, held), test }];
  });
}

function movies(): Map<string, Movie> {
  const all = rowsOf(MOVIES).map((row): Movie => {
    const year = Number(/\((\d{4})\)/.exec(row['title']!)?.[1] ?? Number.NaN);
    return { id: row['movieId']!, genres: row['genres']!.split('|'), year };
  });
  return new Map(all.map((movie) => [movie.id, movie]));
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(sharedText(file), { columns: true });
}
