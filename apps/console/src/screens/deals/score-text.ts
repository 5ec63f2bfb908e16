import type { ExplainedDeal } from '@rover/client';
import type { Speech } from '../../words/speech.js';

type Score = ExplainedDeal['explanation']['scores'][number];
type Sentence = (deal: ExplainedDeal, speech: Speech, score: Score) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  arbitrage: ({ margin }, { t, formats }) =>
    t(margin < 0 ? 'deal.partTexts.below' : 'deal.partTexts.above', {
      share: formats.percent(Math.abs(margin)),
    }),
  roi: ({ margin }, { t, formats }) =>
    margin > 0 ? t('deal.partTexts.roi', { share: formats.percent(margin) }) : t('deal.partTexts.noRoi'),
  risk: riskOf,
  preference: ({ scores }, { t }) =>
    t(scores.preference === 50 ? 'deal.partTexts.noPreference' : 'deal.partTexts.preference'),
  market: ({ demand: { basis, units, views, saves, sales } }, { t, formats: { whole } }) => {
    const counts = { units: whole(units), views: whole(views), saves: whole(saves), sales: whole(sales) };
    return t(`deal.partTexts.demand.${basis}`, counts);
  },
};

function riskOf({ listing: { condition } }: ExplainedDeal, { t, language, formats }: Speech, score: Score) {
  const { age, mileage, condition: points, distancePerYear } = score.params ?? {};
  if (age === undefined) return score.text;
  const against = [
    t('deal.against.age', { points: age }),
    typeof distancePerYear === 'number'
      ? t('deal.against.mileage', { points: mileage, distance: formats.distance(distancePerYear) })
      : t('deal.against.mileageUnknown', { points: mileage }),
    condition
      ? t('deal.against.condition', { points, condition: t(`deal.conditions.${condition}`) })
      : t('deal.against.conditionUnknown', { points }),
  ];
  return t('deal.partTexts.risk', { against: new Intl.ListFormat(language).format(against) });
}

/** How a score came about, in the reader's language; what this console has no words for, as the platform says it. */
export const scoreText = (deal: ExplainedDeal, score: Score, speech: Speech): string =>
  sentences[score.name]?.(deal, speech, score) ?? score.text;
