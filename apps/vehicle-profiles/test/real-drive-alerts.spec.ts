import { describeWithData } from '@rover/testing';
import { compileRule, isCompiled, WatchList, type CompiledRule } from '@rover/vehicle';
import { Replay } from '../src/alerts/dry-run/replay.js';
import { standardRules } from '../src/alerts/rules/standard-rules.js';
import { NOON } from './support/profiles.js';
import { measuredIn } from './support/real-drives.js';
import { filesOfTar } from './support/tar.js';

type Measured = ReturnType<typeof measuredIn>[number];

const rules = standardRules.map(({ id, definition }) => compileRule({ id, version: 1 }, definition));
const list = new WatchList(rules.filter((rule): rule is CompiledRule => isCompiled(rule)));

/** Which rules ring over a drive, a reading a second, and in the quarter of an hour of silence after it. */
function rang(drive: readonly Measured[]): string[] {
  const replay = new Replay(list);
  replay.feed(drive.map((row, n) => ({ time: NOON + n * 1_000, signals: Object.entries(row) })));
  replay.end(NOON + (drive.length + 900) * 1_000);
  return replay.rings.map(({ ruleId }) => ruleId);
}

describeWithData('carobd/carobd_obdiidata.tar.gz', 'the standard rules over real drives', (path) => {
  const drives = new Map(Array.from(filesOfTar(path), ([name, text]) => [name, measuredIn(text)]));

  it('ring for none of them: a car in order, calmly driven, with a fuel sender that swings', () => {
    expect(list.rules).toHaveLength(standardRules.length);
    expect(drives.size).toBeGreaterThan(100);
    const alarms = Array.from(drives, ([name, drive]) => [name, rang(drive)] as const);
    expect(alarms.filter(([, rings]) => rings.length > 0)).toEqual([]);
  });

  it('ring for what is made wrong in one of them', () => {
    const drive = drives.get('obdiidata/drive1.csv') as Measured[];
    const wrong = (measured: Measured) => rang(drive.map((row) => ({ ...row, ...measured })));
    expect(wrong({ coolantTemp: 118 })).toEqual(['std.coolantHot']);
    expect(wrong({ batteryVoltage: 11.2, engineSpeed: 900 })).toEqual(['std.voltageLow']);
    expect(wrong({ fuelLevel: 4 })).toEqual(['std.fuelLow']);
    expect(wrong({ speed: 150 })).toEqual(['std.overspeed']);
  });
});
