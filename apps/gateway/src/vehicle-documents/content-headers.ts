import { contentTypes, type VehicleDocument } from '@rover/contracts';

type MediaType = NonNullable<VehicleDocument['content']>['mediaType'];

/** The media type that a header names; bytes of no known kind where there is none. */
export function mediaTypeOf(header: string | undefined): MediaType {
  const name = header?.split(';', 1)[0]?.trim().toLowerCase();
  return contentTypes.find((type) => type === name) ?? 'application/octet-stream';
}

/** A download under the document's title (RFC 6266): never shown by the browser as a page of ours. */
export const dispositionOf = (title: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(title).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}`;
