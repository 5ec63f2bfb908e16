import type { Chosen } from './choose.js';
import type { FusedPart, Fusion } from '../fusion/fuse.js';
import type { Recommendation, RecommendationPartResult } from '../recommendation.js';
import type { Part } from './part.js';

/** A part that had something to say, with what came of it. */
interface SpokenPart extends FusedPart {
  speaker: Part;
}

export function partsThatSpoke({ parts: fused }: Fusion, parts: readonly Part[]): SpokenPart[] {
  return fused.flatMap((each) => {
    const speaker = parts.find(({ name }) => name === each.part);
    return speaker ? [{ ...each, speaker }] : [];
  });
}

/** What a candidate's score is made of, in numbers and words. */
export function describeChosen(
  { id, row, index, rank }: Chosen,
  totals: Float64Array,
  spoken: readonly SpokenPart[],
): Recommendation {
  const results: RecommendationPartResult[] = [];
  for (const { part, weight, scores, speaker } of spoken) {
    const score = scores[index]!;
    if (score === 0) continue;
    const { confidence, reason } = speaker.speakFor(row);
    results.push({ part, score, weight, contribution: weight * score, confidence, reason });
  }
  results.sort((a, b) => b.contribution - a.contribution);
  return { id, rank, score: totals[index]!, confidence: confidenceOf(results), parts: results };
}

function confidenceOf(parts: readonly RecommendationPartResult[]): number {
  let sum = 0;
  let total = 0;
  for (const { contribution, confidence } of parts) {
    sum += contribution * confidence;
    total += contribution;
  }
  return total > 0 ? sum / total : 0;
}
