import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '@rover/testing';
import { parseAllDocuments } from 'yaml';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- manifests are free in form; what matters of them is asserted. */
export type Manifest = any;

export const overlays = ['dev', 'staging', 'production'] as const;

/** Whether overlays can be rendered here. */
export const hasKubectl = spawnSync('kubectl', ['version', '--client'], { timeout: 20_000 }).status === 0;

/** For titles: whoever reads the outcome sees what was not looked at. */
export const skipped = hasKubectl ? '' : ' (skipped: kubectl is not here)';

/** The objects of a folder below `k8s`, as they would be applied. */
export function render(folder: string): Manifest[] {
  const text = execFileSync('kubectl', ['kustomize', join(checkout, 'k8s', folder)], { encoding: 'utf8' });
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}
