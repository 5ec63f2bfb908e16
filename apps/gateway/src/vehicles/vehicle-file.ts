import {
  abortVehicleImport,
  importVehiclesRoute,
  renewVehicleImport,
  startVehicleImport,
  vehicleFields,
  vehicleImportOptions,
  vehicleRowsReceived,
} from '@rover/contracts';
import type { ImportKind } from '../listings/imports/import-request.js';
import { readColumnHints } from '../listings/imports/import-query.js';

const importable: ReadonlySet<string> = new Set(['id', 'lon', 'lat', ...vehicleFields]);

/** A file of vehicles. */
export const vehicleFile: ImportKind = {
  route: importVehiclesRoute,
  target: {
    start: startVehicleImport,
    renew: renewVehicleImport,
    abort: abortVehicleImport,
    rows: vehicleRowsReceived,
  },
  readQuery: ({ odometerUnit, source, statedAt, ...columns }) =>
    vehicleImportOptions.parse({ odometerUnit, source, statedAt, ...readColumnHints(columns, importable) }),
};
