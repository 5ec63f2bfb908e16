import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  CONTENT_PIECE_BYTES,
  type Caller,
  type getPaperPiece,
  type issueSalePaper,
  type Paper,
  type PaperKind,
  type PaperLanguage,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { newId } from '../common/new-id.js';
import { worksIn } from '../common/showroom-access.js';
import { PaperNotFoundError } from './paper.errors.js';
import { PaperRepository, type Print, type StoredPaper } from './paper.repository.js';
import { PaperPress } from './press/paper-press.service.js';

type Issued = ReplyOf<typeof issueSalePaper>['data'];

/** Papers as they were given out: one version has one content, and one language of it one sequence of bytes. */
@Injectable()
export class PaperArchive {
  constructor(
    private readonly database: Database,
    private readonly papers: PaperRepository,
    private readonly press: PaperPress,
  ) {}

  /** Keeps what stands on a paper, unless there is one of this version, or a binding one. */
  async keep(draft: Omit<StoredPaper, 'id'>, sql: Sql = this.database): Promise<void> {
    await this.papers.keep(sql, { id: newId('pap'), ...draft });
  }

  binding(subjectId: string, kind: PaperKind): Promise<StoredPaper | undefined> {
    return this.papers.binding(subjectId, kind);
  }

  /** @throws PaperNotFoundError for what was never given out */
  async ofVersion(subjectId: string, kind: PaperKind, version: number): Promise<StoredPaper> {
    const paper = await this.papers.ofVersion(subjectId, kind, version);
    if (!paper) throw new PaperNotFoundError();
    return paper;
  }

  /** The one of this version; `make` says what stands on it where nobody has asked for it yet. */
  async obtain(
    subjectId: string,
    { kind, version, binding }: Pick<StoredPaper, 'kind' | 'version' | 'binding'>,
    make: () => Promise<Omit<StoredPaper, 'id'>>,
  ): Promise<StoredPaper> {
    const find = () =>
      binding ? this.papers.binding(subjectId, kind) : this.papers.ofVersion(subjectId, kind, version);
    const known = await find();
    if (known) return known;
    await this.keep(await make());
    return (await find()) ?? this.ofVersion(subjectId, kind, version);
  }

  /** Written once in each language. @throws PaperPressError */
  async issue(paper: StoredPaper, language: PaperLanguage): Promise<Issued> {
    const { size, sha256 } =
      (await this.papers.print(paper.id, language)) ?? (await this.#write(paper, language));
    const { id, kind, version, binding, issuedBy, issuedAt } = paper;
    const pieces = Math.ceil(size / CONTENT_PIECE_BYTES);
    return { id, kind, version, binding, language, size, sha256, issuedBy, issuedAt, pieces };
  }

  /** In base64. @throws PaperNotFoundError */
  async piece(
    { paperId, language, piece }: RequestOf<typeof getPaperPiece>,
    caller: Caller,
  ): Promise<string> {
    const showroomId = await this.papers.showroomOf(paperId);
    if (showroomId === undefined || !worksIn(caller, showroomId)) throw new PaperNotFoundError();
    const range = { from: piece * CONTENT_PIECE_BYTES, size: CONTENT_PIECE_BYTES };
    const bytes = await this.papers.piece(paperId, language, range);
    if (!bytes || bytes.length === 0) throw new PaperNotFoundError();
    return bytes.toString('base64');
  }

  printed(subjectId: string): Promise<Paper[]> {
    return this.papers.printed(subjectId);
  }

  async #write(paper: StoredPaper, language: PaperLanguage): Promise<Print> {
    const content = await this.press.write(paper.facts, language);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const made = { size: content.length, sha256, content };
    await this.papers.addPrint(paper, language, made);
    return (await this.papers.print(paper.id, language)) ?? made;
  }
}
