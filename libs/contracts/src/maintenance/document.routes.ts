import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { listVehicleDocuments } from './document.messages.js';
import {
  contentTypes,
  documentType,
  MOST_CONTENT_BYTES,
  newVehicleDocument,
  vehicleDocument,
  vehicleDocumentPatch,
} from './vehicle-document.js';

const vehicle = '/api/v1/vehicles/:vehicleId';
const path = `${vehicle}/documents/:documentId`;
const ofVehicle = z.strictObject({ vehicleId: id });
const params = z.strictObject({ vehicleId: id, documentId: uuid });
const reply = single(vehicleDocument);
const common = { access: 'signedIn', tag: 'Documents' } as const;

export const createVehicleDocumentRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.create',
  method: 'POST',
  path: `${vehicle}/documents`,
  summary: 'Keep a document, warranty, insurance or inspection; its content is put afterwards',
  params: ofVehicle,
  body: newVehicleDocument,
  reply,
  status: 201,
  idempotent: true,
});

export const listVehicleDocumentsRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.list',
  method: 'GET',
  path: `${vehicle}/documents`,
  summary: 'Documents of a vehicle, newest first, each with its expiry',
  params: ofVehicle,
  query: z.strictObject({ type: documentType.optional(), ...pageQuery }),
  reply: listVehicleDocuments.reply,
});

const listOfType = (segment: string, what: string) =>
  defineRoute({
    ...common,
    id: `vehicleDocuments.${segment}`,
    method: 'GET',
    path: `${vehicle}/${segment}`,
    summary: `${what} of a vehicle, newest first, each with its expiry`,
    params: ofVehicle,
    query: z.strictObject(pageQuery),
    reply: listVehicleDocuments.reply,
  });

export const listWarrantiesRoute = listOfType('warranty', 'Warranties');
export const listInsurancesRoute = listOfType('insurance', 'Insurances');
export const listInspectionsRoute = listOfType('inspections', 'Inspections');

export const getVehicleDocumentRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.get',
  method: 'GET',
  path,
  summary: 'One document',
  params,
  reply,
});

export const updateVehicleDocumentRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.update',
  method: 'PATCH',
  path,
  summary: 'Change or renew a document; `If-Match: "version"` guards against a lost update',
  conditional: 'optional',
  params,
  body: vehicleDocumentPatch,
  reply,
});

export const removeVehicleDocumentRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.remove',
  method: 'DELETE',
  path,
  summary: 'Delete a document with its content',
  params,
  reply,
});

export const putDocumentContentRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.putContent',
  method: 'PUT',
  path: `${path}/content`,
  summary: 'Put the content of a document, up to 10 MB; what was there before is replaced',
  params,
  stream: contentTypes,
  bodyLimit: MOST_CONTENT_BYTES,
  reply,
});

export const getDocumentContentRoute = defineRoute({
  ...common,
  id: 'vehicleDocuments.getContent',
  method: 'GET',
  path: `${path}/content`,
  summary: 'The content of a document, as a download',
  params,
});
