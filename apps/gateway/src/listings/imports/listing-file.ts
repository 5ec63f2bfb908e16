import {
  abortImport,
  importListingsRoute,
  listingRowsReceived,
  renewImport,
  startImport,
} from '@rover/contracts';
import type { ImportKind } from './import-request.js';
import { readImportQuery } from './import-query.js';

/** A file of listings. */
export const listingFile: ImportKind = {
  route: importListingsRoute,
  target: { start: startImport, renew: renewImport, abort: abortImport, rows: listingRowsReceived },
  readQuery: readImportQuery,
};
