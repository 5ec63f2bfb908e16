import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';

const dockerfile = DockerfileParser.parse(readFileSync(join(checkout, 'ops/docker/Dockerfile'), 'utf8'));
const instructions = dockerfile.getInstructions();
const keyword = (one: Instruction) => one.getKeyword();
const named = (wanted: string, among: readonly Instruction[] = instructions) =>
  among.filter((one) => keyword(one) === wanted);
const textOf = (one: Instruction) => one.getRawArgumentsContent() ?? '';
/** The stage that something is copied from. */
const sourceOf = (one: Instruction | undefined) =>
  one instanceof Copy ? (one.getFromFlag()?.getValue() ?? undefined) : undefined;

/** Instructions by stage: what lies behind each FROM. */
const stages = instructions.reduce<Instruction[][]>((found, one) => {
  if (keyword(one) === 'FROM') found.push([]);
  found.at(-1)?.push(one);
  return found;
}, []);
const last = stages.at(-1) as Instruction[];
const stageNames = dockerfile.getFROMs().map((from) => from.getBuildStage());

describe('the image', () => {
  it('is written in instructions that there are', () => {
    const known = [
      'FROM',
      'WORKDIR',
      'COPY',
      'RUN',
      'ENV',
      'ARG',
      'LABEL',
      'USER',
      'EXPOSE',
      'HEALTHCHECK',
      'CMD',
    ];
    expect(instructions.map(keyword).filter((one) => !known.includes(one))).toEqual([]);
  });

  it('stands on images of a fixed version, all the same', () => {
    const images = dockerfile.getFROMs().map((from) => from.getImage());
    expect(new Set(images).size).toBe(1);
    expect(images[0]).toMatch(/^node:\d+-slim$/);
  });

  it('runs as nobody in particular, and is asked whether it is ready', () => {
    expect(named('USER', last).map(textOf)).toEqual(['node']);
    expect(named('HEALTHCHECK', last)[0]).toBeDefined();
    expect(textOf(named('HEALTHCHECK', last)[0] as Instruction)).toContain('/health/ready');
    const after = last.slice(last.findIndex((one) => keyword(one) === 'USER'));
    expect(named('RUN', after)).toEqual([]);
  });

  it('starts its program itself, so that signals reach it', () => {
    expect(JSON.parse(textOf(named('CMD', last)[0] as Instruction))).toEqual([
      'node',
      '--max-semi-space-size=16',
      'dist/apps/gateway/src/main.js',
    ]);
  });

  it('holds what was locked, without what is for developers', () => {
    const installs = named('RUN')
      .map(textOf)
      .filter((text) => /^npm (ci|install)/.test(text));
    expect(installs).toHaveLength(2);
    for (const text of installs) expect(text).toMatch(/^npm ci /);
    const modules = named('COPY', last).find((one) => textOf(one).includes('node_modules'));
    const source = stages[stageNames.indexOf(sourceOf(modules) ?? null)] as Instruction[];
    expect(named('RUN', source).map(textOf)[0]).toMatch(/--omit=dev/);
  });

  it('says what it holds and what it is', () => {
    const boms = named('RUN')
      .map(textOf)
      .filter((text) => text.includes('npm sbom'));
    expect(boms).toEqual([
      expect.stringMatching(
        /^npm pkg delete devDependencies && npm sbom --sbom-format=cyclonedx .*> sbom\.cdx\.json$/,
      ),
    ]);
    expect(named('COPY', last).map(textOf)).toContain('/rover/sbom.cdx.json sbom.cdx.json');
    const labels = named('LABEL', last).map(textOf).join(' ');
    for (const label of ['title', 'licenses', 'version', 'revision'])
      expect(labels).toContain(`org.opencontainers.image.${label}=`);
  });

  it('is given no secret that its layers would keep', () => {
    const given = [...named('ARG'), ...named('ENV')].map(textOf).join('\n');
    expect(given).not.toMatch(/secret|password|token|_key|_url=/i);
  });

  it('copies what is there: files of the checkout, or of a stage before', () => {
    for (const [index, stage] of stages.entries())
      for (const copy of named('COPY', stage)) {
        const from = sourceOf(copy);
        if (from) expect(stageNames.slice(0, index)).toContain(from);
        else
          for (const file of textOf(copy).split(/\s+/).slice(0, -1))
            expect(existsSync(join(checkout, file)), file).toBe(true);
      }
  });

  it('listens where its health is asked', () => {
    const [port] = named('EXPOSE', last).map(textOf);
    const settings = textOf(named('ENV', last).at(-1) as Instruction);
    expect(settings).toContain(`ROVER_PORT=${port}`);
    expect(textOf(named('HEALTHCHECK', last)[0] as Instruction)).toContain(`127.0.0.1:${port}/`);
  });
});
