import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { getPaperPiece, issueSalePaper, type PaperKind, type ReplyOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { FastifyReply } from 'fastify';
import type { CallerScope } from '../edge/scope.js';
import { dispositionOf } from '../vehicle-documents/content-headers.js';

type Issued = ReplyOf<typeof issueSalePaper>['data'];

const names: Record<PaperKind, string> = {
  quote: 'quote',
  buyersOrder: 'buyers-order',
  agreement: 'test-drive-agreement',
};

/** Carries papers from the service to whoever asked, piece by piece. */
@Injectable()
export class PaperContentService {
  constructor(private readonly bus: Bus) {}

  /** The bytes of one version in one language are always the same: their digest is their tag. */
  send(paper: Issued, reply: FastifyReply, scope: CallerScope): StreamableFile {
    const { kind, version, language, size, sha256 } = paper;
    void reply
      .header('cache-control', 'private, no-cache')
      .header('etag', `"${sha256}"`)
      .header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
      .header('content-language', language)
      .header('vary', [reply.getHeader('vary'), 'Accept-Language'].filter(Boolean).join(', '));
    return new StreamableFile(Readable.from(this.#bytes(paper, scope), { objectMode: false }), {
      ...{ type: 'application/pdf', length: size },
      disposition: dispositionOf(`${names[kind]}-${version}-${language}.pdf`),
    });
  }

  async *#bytes({ id: paperId, language, pieces }: Issued, scope: CallerScope): AsyncGenerator<Buffer> {
    for (let piece = 0; piece < pieces; piece += 1) {
      const { data } = await this.bus.request(getPaperPiece, { paperId, language, piece }, scope);
      yield Buffer.from(data.data, 'base64');
    }
  }
}
