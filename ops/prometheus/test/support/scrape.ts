import { appNames } from '@rover/contracts';
import type { TestPlatform } from '@rover/testing';

/** One line of a scrape. */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What the apps tell: their samples, and the type of each metric, also of those that have no sample yet. */
export interface Scrape {
  readonly series: Series[];
  readonly types: ReadonlyMap<string, string>;
}

/** Scrapes every app once. */
export async function scrape(platform: TestPlatform): Promise<Scrape> {
  const texts = await Promise.all(
    appNames.map(async (app) => (await fetch(`${platform.urlOf(app)}/metrics`)).text()),
  );
  const lines = texts.flatMap((text) => text.split('\n'));
  const types = lines.flatMap((line) => {
    const [, name, type] = /^# TYPE (\S+) (\S+)/.exec(line) ?? [];
    return name && type ? [[name, type] as const] : [];
  });
  return { series: lines.flatMap(parse), types: new Map(types) };
}

/** A histogram's parts go by its own name. */
export const familyOf = ({ name }: Series, types: Scrape['types']): string => {
  const base = name.replace(/_(bucket|sum|count)$/, '');
  return types.get(base) === 'histogram' || types.get(base) === 'summary' ? base : name;
};

function parse(line: string): Series[] {
  const [, name, braced = '', value] = /^([a-z_:]\w*)(\{.*\})? (\S+)$/i.exec(line) ?? [];
  if (!name || !value) return [];
  const pairs = [...braced.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text]);
  return [{ name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) }];
}
