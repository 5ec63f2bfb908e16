import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';
import { parse } from 'yaml';

type Record_ = Readonly<Record<string, unknown>>;
type Stage = Readonly<Record<string, string>>;

interface Pipeline {
  readonly parsers: readonly Stage[];
  readonly pipeline: Readonly<Record<'inputs' | 'filters' | 'outputs', readonly Stage[]>>;
}

/** A record on its way, under a tag. */
export interface Routed {
  readonly tag: string;
  readonly record: Record_;
}

export const pipeline = parse(
  readFileSync(join(checkout, 'ops', 'logs', 'fluent-bit.yaml'), 'utf8'),
) as Pipeline;

const matches = (pattern: string, tag: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(tag);

/** Does what Fluent Bit documents of the filters that we use; of others it knows nothing, and says so. */
const filters: Readonly<Record<string, (routed: Routed, stage: Stage) => Routed>> = {
  parser({ tag, record }, { key_name: key = '', parser: name, reserve_data: reserve }) {
    const format = pipeline.parsers.find((one) => one['name'] === name)?.['format'];
    if (format !== 'json') throw new Error(`There is no parser ${name} of JSON`);
    try {
      const parsed = JSON.parse(String(record[key])) as Record_;
      return { tag, record: String(reserve) === 'on' ? { ...record, ...parsed } : parsed };
    } catch {
      return { tag, record };
    }
  },
  modify({ tag, record }, { condition, rename, add, copy, remove }) {
    const changed: Record<string, unknown> = { ...record };
    if (condition) {
      const [name, key] = condition.split(' ') as [string, string];
      if (name !== 'key_does_not_exist') throw new Error(`What ${name} means is not known here`);
      if (key in record) return { tag, record };
    }
    for (const [what, words] of Object.entries({ rename, add, copy })) {
      if (words === undefined) continue;
      const [from, to] = words.split(' ') as [string, string];
      if (what === 'add') changed[from] ??= to;
      else if (from in record && !(to in record)) changed[to] = record[from];
      if (what === 'rename' && from in record) delete changed[from];
    }
    if (remove) delete changed[remove];
    return { tag, record: changed };
  },
  rewrite_tag({ tag, record }, { rule = '' }) {
    const [key, pattern, to] = rule.split(' ') as [string, string, string];
    const found = new RegExp(pattern).exec(String(record[key.replace(/^\$/, '')] ?? ''));
    return {
      tag: found ? to.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '') : tag,
      record,
    };
  },
};

/** Where a line of a container ends up, and as what; undefined when no output takes it. */
export function send(line: string): { readonly index: string; readonly record: Record_ } | undefined {
  let routed: Routed = { tag: 'pods', record: { log: line, stream: 'stdout' } };
  for (const stage of pipeline.pipeline.filters) {
    if (!matches(stage['match'] as string, routed.tag)) continue;
    const filter = filters[stage['name'] as string];
    if (!filter) throw new Error(`What the filter ${stage['name']} does is not known here`);
    routed = filter(routed, stage);
  }
  const outputs = pipeline.pipeline.outputs.filter((one) => matches(one['match'] as string, routed.tag));
  if (outputs.length > 1) throw new Error(`${routed.tag} goes to several places`);
  return outputs[0] && { index: outputs[0]['index'] as string, record: routed.record };
}
