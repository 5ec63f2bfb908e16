import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';
import { parse } from 'yaml';

/** A rule as the files in `ops/prometheus/rules` have it. */
export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A case of `promtool test rules`. */
export interface RuleTest {
  readonly name: string;
  readonly promql_expr_test: readonly { readonly expr: string; readonly exp_samples: readonly unknown[] }[];
}

export const prometheusFolder = join(checkout, 'ops', 'prometheus');

export const filesOf = (folder: 'rules' | 'tests'): string[] =>
  readdirSync(join(prometheusFolder, folder)).map((name) => join(prometheusFolder, folder, name));

const read = <T>(path: string): T => parse(readFileSync(path, 'utf8')) as T;

export const allRules = (): Rule[] =>
  filesOf('rules').flatMap((path) =>
    read<{ groups: { rules: Rule[] }[] }>(path).groups.flatMap(({ rules }) => rules),
  );

export const allRuleTests = (): RuleTest[] =>
  filesOf('tests').flatMap((path) => read<{ tests: RuleTest[] }>(path).tests);
