import type { Recommendation, RecommendationReason } from '@rover/client';
import { Eye, Heart, ShoppingCart, ThumbsDown } from 'lucide-react';
import { Link } from 'wouter';
import { Badge } from '../../design/parts/badge.js';
import { IconButton } from '../../design/parts/button.js';
import { useFormats } from '../../settings/use-formats.js';
import { detailsOf, nameOf } from '../deals/name-of.js';
import { Score } from '../../design/parts/score.js';
import type { Move } from './moves.js';
import { useReasonText } from './reason-text.js';
import { deeds, type DeedAction } from './use-play.js';
import { useWords } from '../../words/words.js';

interface RecommendedRowProps {
  readonly recommendation: Recommendation;
  readonly move: Move | undefined;
  readonly isActive: boolean;
  readonly onAct?: (action: DeedAction) => void;
}

const icons = {
  VIEW_VEHICLE: Eye,
  ADD_TO_WISHLIST: Heart,
  ADD_TO_CART: ShoppingCart,
  DISMISS_RECOMMENDATION: ThumbsDown,
} as const;

/** A vehicle, and what each part of the recommender has to say for it. */
export function RecommendedRow({ recommendation, move, isActive, onAct }: RecommendedRowProps) {
  const { money, distance } = useFormats();
  const { listing, rank, score, reasons } = recommendation;
  const driven = listing.odometer === undefined ? [] : [distance(listing.odometer)];
  return (
    <article>
      <div className="what">
        <span className="rank soft">{rank}</span>
        <span className="cut">
          <Link href={`/deals/${encodeURIComponent(listing.id)}`} tabIndex={isActive ? 0 : -1}>
            {nameOf(listing)}
          </Link>{' '}
          <MoveMark move={move} />
          <span className="soft small details">
            {[...driven, detailsOf(listing)].filter(Boolean).join(' · ')}
          </span>
        </span>
        <b className="number">{money(listing.askingPrice, listing.currency)}</b>
        <Score value={score * 100} />
      </div>
      <ul className="parts">
        {reasons.map((reason) => (
          <Part key={reason.part} reason={reason} />
        ))}
      </ul>
      {onAct && <Deeds name={nameOf(listing)} isActive={isActive} onAct={onAct} />}
    </article>
  );
}

function MoveMark({ move }: { move: Move | undefined }) {
  const { t } = useWords();
  if (move === undefined) return null;
  if (move === 'new') return <Badge tone="accent">{t('recommendations.new')}</Badge>;
  const places = Math.abs(move);
  return (
    <Badge>
      <span aria-hidden="true">{`${move > 0 ? '↑' : '↓'} ${places}`}</span>
      <span className="unseen">
        {t(move > 0 ? 'recommendations.up' : 'recommendations.down', { count: places })}
      </span>
    </Badge>
  );
}

/** What a part adds to the score, why, and how much stands behind that. */
function Part({ reason }: { reason: RecommendationReason }) {
  const { t } = useWords();
  const { percent } = useFormats();
  const say = useReasonText();
  const { part, contribution, confidence } = reason;
  return (
    <li>
      <b>{t(`recommendations.parts.${part}`)}</b>
      <span className="says">{say(reason)}</span>
      <span className="adds" title={t('recommendations.adds', { share: percent(contribution) })}>
        <i style={{ width: `${Math.min(1, contribution) * 100}%` }} />
        <span className="unseen">{t('recommendations.adds', { share: percent(contribution) })}</span>
      </span>
      <span className="soft" title={percent(confidence)}>
        {t(`recommendations.confidence.${confidenceWord(confidence)}`)}
      </span>
    </li>
  );
}

const LITTLE = 1 / 3;
const MUCH = 2 / 3;
const confidenceWord = (confidence: number): 'little' | 'some' | 'much' =>
  confidence < LITTLE ? 'little' : confidence < MUCH ? 'some' : 'much';

function Deeds({
  name,
  isActive,
  onAct,
}: {
  name: string;
  isActive: boolean;
  onAct: (action: DeedAction) => void;
}) {
  const { t } = useWords();
  return (
    <div className="deeds">
      {(Object.keys(deeds) as (keyof typeof deeds)[]).map((action) => {
        const Icon = icons[action];
        return (
          <IconButton
            key={action}
            label={t('recommendations.do', { deed: t(`recommendations.deeds.${action}`), vehicle: name })}
            title={`${t(`recommendations.deeds.${action}`)} (${deeds[action].toUpperCase()})`}
            icon={<Icon aria-hidden />}
            tabIndex={isActive ? 0 : -1}
            onClick={() => onAct(action)}
          />
        );
      })}
    </div>
  );
}
