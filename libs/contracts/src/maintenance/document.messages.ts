import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import {
  contentTypes,
  documentContent,
  documentType,
  newVehicleDocument,
  vehicleDocument,
  vehicleDocumentPatch,
} from './vehicle-document.js';

const service = 'vehicle-profiles';
const one = { vehicleId: id, documentId: uuid };

/** Content travels in pieces of so many bytes, so that no message is large. */
export const CONTENT_PIECE_BYTES = 256 * 1024;
const MOST_PIECES = 40;
const piece = z
  .int()
  .min(0)
  .max(MOST_PIECES - 1);
const base64 = z.string().max(Math.ceil(CONTENT_PIECE_BYTES / 3) * 4);

export const createVehicleDocument = defineCommand({
  name: 'vehicleDocuments.create',
  service,
  request: z.strictObject({ vehicleId: id, document: newVehicleDocument }),
  reply: single(vehicleDocument),
  description: 'Keep a document, warranty, insurance or inspection of a vehicle',
});

export const listVehicleDocuments = defineQuery({
  name: 'vehicleDocuments.list',
  service,
  request: z.strictObject({ vehicleId: id, type: documentType.optional(), ...pageQuery }),
  reply: listOf(vehicleDocument),
  description: 'Documents of a vehicle, newest first, each with its expiry',
});

export const getVehicleDocument = defineQuery({
  name: 'vehicleDocuments.get',
  service,
  request: z.strictObject(one),
  reply: single(vehicleDocument),
  description: 'One document',
});

export const updateVehicleDocument = defineCommand({
  name: 'vehicleDocuments.update',
  service,
  request: z.strictObject({ ...one, patch: vehicleDocumentPatch, version: z.int().min(1).optional() }),
  reply: single(vehicleDocument),
  description: 'Change or renew a document',
});

export const removeVehicleDocument = defineCommand({
  name: 'vehicleDocuments.remove',
  service,
  request: z.strictObject(one),
  reply: single(vehicleDocument),
  description: 'Delete a document with its content',
});

export const putDocumentPiece = defineCommand({
  name: 'vehicleDocuments.putPiece',
  service,
  request: z.strictObject({ ...one, uploadId: uuid, piece, data: base64 }),
  reply: z.strictObject({ data: z.strictObject({ piece }) }),
  description: 'Hand in a piece of the content of a document; nobody sees it before all are there',
});

export const finishDocumentContent = defineCommand({
  name: 'vehicleDocuments.finishContent',
  service,
  request: z.strictObject({
    ...one,
    uploadId: uuid,
    pieces: z.int().min(1).max(MOST_PIECES),
    mediaType: z.enum(contentTypes),
  }),
  reply: single(vehicleDocument),
  description: 'All pieces are there: they are the content of the document from now on',
});

export const getDocumentContent = defineQuery({
  name: 'vehicleDocuments.content',
  service,
  request: z.strictObject(one),
  reply: z.strictObject({
    data: documentContent.extend({
      uploadId: uuid,
      pieces: z.int(),
      title: z.string(),
      personal: z.boolean(),
    }),
  }),
  description: 'What content a document has, and in how many pieces',
});

export const getDocumentPiece = defineQuery({
  name: 'vehicleDocuments.piece',
  service,
  request: z.strictObject({ ...one, uploadId: uuid, piece }),
  reply: z.strictObject({ data: z.strictObject({ data: base64 }) }),
  description: 'One piece of the content of a document',
});
