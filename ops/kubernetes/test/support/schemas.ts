import { join } from 'node:path';
import { checkout } from '@rover/testing';
import ts from 'typescript';
import type { Manifest } from './overlays.js';

const core = /^(v1|apps\/v1|batch\/v1|policy\/v1|autoscaling\/v2|networking\.k8s\.io\/v1)$/;

/** Which package knows the kinds of a group. */
const operators: Readonly<Record<string, string>> = {
  'keda.sh': '@kubernetes-models/keda',
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'external-secrets.io': '@kubernetes-models/external-secrets',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

/** The module with the published schema of an object; undefined where no package has it. */
export function moduleOf({ apiVersion, kind }: Manifest): string | undefined {
  const known = core.test(apiVersion) ? 'kubernetes-models' : operators[apiVersion.split('/')[0]];
  return known && `${known}/${apiVersion}/${kind}`;
}

export const nameOf = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.name}`;

interface Model {
  validate(): void;
}

/** What the schema of its kind says against an object: values, enumerations, what is missing. */
export async function faultsOf(object: Manifest): Promise<string[]> {
  const { [object.kind]: Kind } = (await import(moduleOf(object) as string)) as Record<
    string,
    new (data: Manifest) => Model
  >;
  if (!Kind) return [`There is no ${object.apiVersion} ${object.kind}`];
  try {
    new Kind(object).validate();
    return [];
  } catch (error) {
    return [`${nameOf(object)}: ${(error as Error).message}`];
  }
}

const FILE = join(checkout, 'ops', 'kubernetes', 'test', 'manifests-of-all-overlays.ts');

/**
 * Fields that a kind does not have, at any depth. The validators above let these pass, as Kubernetes does that then
 * leaves them out: so each object is written as a literal of its type, and the compiler is asked.
 */
export function unknownFields(objects: readonly Manifest[]): string[] {
  const lines = objects.map(
    (object, index) =>
      `export const o${index}: import('${moduleOf(object)}').I${object.kind} = ${JSON.stringify(object)};`,
  );
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === FILE ? ts.createSourceFile(name, lines.join('\n'), version) : read(name, version, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const source = program.getSourceFile(FILE);
  return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${nameOf(objects[line])}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
