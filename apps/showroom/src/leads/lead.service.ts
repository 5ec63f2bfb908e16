import { Inject, Injectable } from '@nestjs/common';
import { MOST_LEAD_LINES } from '@rover/contracts';
import type {
  Caller,
  createLead,
  importLeads,
  Lead,
  LeadActivity,
  LeadAssignment,
  LeadLine,
  listLeads,
  ReplyOf,
  RequestOf,
  takeAdf,
  takenLead,
} from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { CLOCK, RoverError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import type { z } from 'zod';
import { adfOfMail } from '../adf/adf-mail.js';
import { decodeText } from '../adf/decode-text.js';
import { readAdf } from '../adf/read-adf.js';
import { CustomerFinder } from '../customers/profile/customer-finder.service.js';
import { searchable } from '../customers/log/customer-profile.js';
import { requireManager, requireStaff, showroomsOf, worksIn } from '../common/showroom-access.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { draftOfProspect } from './intake/adf-drafts.js';
import { readLeadFile, type ReadLine } from './intake/csv-drafts.js';
import { draftOf } from './intake/lead-draft.js';
import { LeadIntake, type Taken } from './intake/lead-intake.service.js';
import { LeadNotFoundError } from './lead.errors.js';
import { LeadActivityRepository, LeadAssignmentRepository } from './lead-log.repository.js';
import { LeadRepository, type LeadWord } from './lead.repository.js';
import { leadOf, type StoredLead } from './stored-lead.js';

type TakenLead = z.output<typeof takenLead>;
type Paging = Pick<RequestOf<typeof listLeads>, 'limit' | 'cursor'>;

/** Further ones are not looked at: nobody remembers more of a lead. */
const MOST_WORDS = 8;

/** Leads as doors bring them in and ask for them. */
@Injectable()
export class LeadService {
  constructor(
    private readonly intake: LeadIntake,
    private readonly leads: LeadRepository,
    private readonly activities: LeadActivityRepository,
    private readonly assignments: LeadAssignmentRepository,
    private readonly showrooms: ShowroomService,
    private readonly customers: CustomerFinder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError, CustomerNotFoundError, LeadContactMissingError */
  async create({ lead }: RequestOf<typeof createLead>, scope: CallerScope): Promise<TakenLead> {
    requireStaff(scope.caller, lead.showroomId);
    const [taken] = await this.intake.takeAll([draftOf(lead, 'web', 'staff')], scope);
    return shown(taken!);
  }

  /** @throws ShowroomUnknownError, AdfRefusedError, LeadContactMissingError */
  async takeAdf(request: RequestOf<typeof takeAdf>, scope: CallerScope): Promise<ReplyOf<typeof takeAdf>> {
    requireStaff(scope.caller, request.showroomId);
    const bytes = Buffer.from(request.content, 'base64');
    const isMail = request.mediaType === 'message/rfc822';
    const text = isMail ? await adfOfMail(bytes) : decodeText(bytes, request.charset);
    const { prospects, lenient } = readAdf(text);
    const showroom = await this.showrooms.require(request.showroomId);
    const drafts = prospects.map((prospect) => draftOfProspect(prospect, showroom, this.clock.now()));
    const taken = await this.intake.takeAll(drafts, scope);
    return { data: taken.map(shown), meta: { lenient: [...lenient] } };
  }

  /** @throws ShowroomUnknownError, ForbiddenError, LeadFileRefusedError */
  async import({ showroomId, csv }: RequestOf<typeof importLeads>, scope: CallerScope): Promise<LeadLine[]> {
    requireManager(scope.caller, showroomId);
    await this.showrooms.require(showroomId);
    const lines: LeadLine[] = [];
    for (const read of readLeadFile(csv, showroomId, MOST_LEAD_LINES))
      lines.push(await this.#line(read, scope));
    return lines;
  }

  /** @throws LeadNotFoundError */
  async get(id: string, caller: Caller): Promise<Lead> {
    return leadOf(await this.require(id, caller));
  }

  /** The lead as it is stored. @throws LeadNotFoundError */
  async require(id: string, caller: Caller): Promise<StoredLead> {
    const lead = await this.leads.find(id);
    if (!lead || !worksIn(caller, lead.showroomId)) throw new LeadNotFoundError();
    return lead;
  }

  /** @throws ForbiddenError, CursorInvalidError */
  async list(
    { limit, cursor, q, ...filter }: RequestOf<typeof listLeads>,
    caller: Caller,
  ): Promise<Page<Lead>> {
    const showrooms = showroomsOf(caller);
    const words = q === undefined ? [] : await this.#wordsOf(q, filter.showroomId, caller);
    const now = new Date(this.clock.now()).toISOString();
    const { data, meta } = await this.leads.page({ ...filter, words }, showrooms, now, { limit, cursor });
    return { data: data.map(leadOf), meta };
  }

  /** @throws LeadNotFoundError, CursorInvalidError */
  async activitiesOf(leadId: string, page: Paging, caller: Caller): Promise<Page<LeadActivity>> {
    await this.require(leadId, caller);
    return this.activities.page(leadId, page);
  }

  /** @throws LeadNotFoundError, CursorInvalidError */
  async assignmentsOf(leadId: string, page: Paging, caller: Caller): Promise<Page<LeadAssignment>> {
    await this.require(leadId, caller);
    return this.assignments.page(leadId, page);
  }

  /** Deletes what erased customers wrote; twice is once. */
  forget(customerIds: readonly string[]): Promise<void> {
    return this.leads.forget(customerIds);
  }

  async #wordsOf(text: string, showroomId: string | undefined, caller: Caller): Promise<LeadWord[]> {
    const words = text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
    const meant = await this.customers.meant(words, showroomId, caller);
    return words.map((word, at) => ({ word: searchable(word), customerIds: meant[at] ?? [] }));
  }

  async #line({ line, lead, errors }: ReadLine, scope: CallerScope): Promise<LeadLine> {
    if (!lead) return { line, leadId: null, outcome: 'rejected', errors: [...errors] };
    try {
      const [taken] = await this.intake.takeAll([draftOf(lead, 'import', 'import')], scope);
      return { line, leadId: taken!.lead.id, outcome: taken!.outcome, errors: [] };
    } catch (error) {
      if (!(error instanceof RoverError) || error.status >= 500) throw error;
      return { line, leadId: null, outcome: 'rejected', errors: [...(error.errors ?? [])] };
    }
  }
}

const shown = ({ lead, outcome }: Taken): TakenLead => ({ lead: leadOf(lead), outcome });
