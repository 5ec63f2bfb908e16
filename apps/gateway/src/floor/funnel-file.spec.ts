import type { FloorFunnel } from '@rover/contracts';
import { funnelFile } from './funnel-file.js';

it('writes what is told of a floor line by line, and nothing where it is not told', () => {
  const funnel: FloorFunnel = {
    ...{ showroomId: 's', from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' },
    ...{ steps: { door: 12, vehicle: 7, desk: null, sold: 0 }, fresh: null, beBack: null },
    ...{ medianDwellSeconds: 300.5, zones: { '=SUM(1)': { visits: 7, medianSeconds: 30 } } },
    units: { unt_1: { visits: null, medianSeconds: null } },
  };
  expect(funnelFile(funnel).split('\r\n')).toEqual([
    ...['kind,name,visits,medianSeconds', 'visit,all,12,300.5'],
    ...['step,door,12,', 'step,vehicle,7,', 'step,desk,,', 'step,sold,0,', 'visit,fresh,,', 'visit,beBack,,'],
    ...["zone,'=SUM(1),7,30", 'unit,unt_1,,', ''],
  ]);
});
