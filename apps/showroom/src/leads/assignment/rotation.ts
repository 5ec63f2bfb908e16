import type { LeadAssignment, LeadRules, Showroom, SkipReason } from '@rover/contracts';
import type { RepRecord } from '../../reps/rep.repository.js';
import { availabilityAt } from '../../reps/shifts.js';

/** A rep with what they have to do. */
export interface Candidate {
  readonly rep: RepRecord;
  readonly openLeads: number;
  readonly overdue: number;
  /** When they had their last turn, as a number that grows; 0 for never. */
  readonly turn: number;
}

/** What a lead asks of a rep. */
export interface Wanted {
  readonly language: string | null;
  readonly skills: readonly string[];
  readonly hadBy: readonly string[];
}

export interface Choice {
  readonly chosen: Candidate | undefined;
  readonly considered: LeadAssignment['considered'];
}

/**
 * Whose turn it is among those who can take a lead: who has waited longest. With the same people able to take each lead,
 * that is a strict rotation, so that no two of them differ by more than one; whoever comes back has one turn, and nothing
 * to catch up on.
 */
export function choose(
  candidates: readonly Candidate[],
  wanted: Wanted,
  { showroom, at }: { showroom: Showroom; at: number },
): Choice {
  const judged = candidates.map((candidate) => ({
    candidate,
    skipped: reasonAgainst(candidate, wanted, showroom, at),
  }));
  const [chosen] = judged
    .filter(({ skipped }) => skipped === undefined)
    .map(({ candidate }) => candidate)
    .sort((a, b) => a.turn - b.turn || (a.rep.id < b.rep.id ? -1 : 1));
  const considered = judged.map(({ candidate, skipped }) => ({
    repId: candidate.rep.id,
    name: candidate.rep.name,
    openLeads: candidate.openLeads,
    overdue: candidate.overdue,
    skipped: candidate === chosen ? null : (skipped ?? ('notTheirTurn' as const)),
  }));
  return { chosen, considered };
}

function reasonAgainst(
  { rep, openLeads, overdue }: Candidate,
  { language, skills, hadBy }: Wanted,
  showroom: Showroom,
  at: number,
): SkipReason | undefined {
  const { absence } = availabilityAt(rep, showroom, at);
  const { mostOverdue }: LeadRules = showroom.leadRules;
  if (absence) return absence;
  if (language && !rep.languages.includes(language)) return 'languageMissing';
  if (skills.some((skill) => !rep.skills.includes(skill))) return 'skillMissing';
  if (openLeads >= rep.capacity) return 'atCapacity';
  if (overdue > mostOverdue) return 'followUpsOverdue';
  return hadBy.includes(rep.id) ? 'hadItAlready' : undefined;
}
