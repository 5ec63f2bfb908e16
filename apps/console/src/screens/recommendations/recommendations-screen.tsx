import type { Listing } from '@rover/client';
import { useCallback, useEffect, useMemo } from 'react';
import { useReasonText } from './reason-text.js';
import { Tabs } from '../../design/parts/tabs.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { tell } from '../../design/parts/toasts.js';
import { hasRole, useSession } from '../../session/session.js';
import { useCommands } from '../../shell/commands.js';
import { nameOf } from '../deals/name-of.js';
import { RecommendationFigures } from '../monitor/recommendation-figures.js';
import { ContextFields } from './context-fields.js';
import { DonePanel } from './done-panel.js';
import { FirstSteps } from './first-steps.js';
import { contexts, useQuestion, type Context } from './question.js';
import { RecommendedList } from './recommended-list.js';
import { ShopperPanel } from './shopper-panel.js';
import { usePlay, type DeedAction } from './use-play.js';
import { useRecommended } from './use-recommended.js';
import { useWords } from '../../words/words.js';
import './recommendations-screen.css';

/** What a shopper sees, place by place, and why; and how it follows what the shopper does. */
export default function RecommendationsScreen() {
  const { t } = useWords();
  const say = useReasonText();
  const session = useSession();
  const asking = useQuestion();
  const { question, change, mayPlay, mayListen } = asking;
  const { done, act, answered, moved } = usePlay(question.userId);
  const { data, error, isPlaceholderData, refetch, moves } = useRecommended(question, {
    mayListen,
    onAnswered: answered,
  });
  useEffect(() => {
    if (moves.size > 0) moved(moves);
  }, [moves, moved]);
  const choose = useCallback(
    (context: Context) => change({ context: context === 'HOME' ? '' : context }),
    [change],
  );
  useContextCommands(choose);
  const onAct = useActing(act, (about) => change({ about }));
  const needsVehicle = question.context === 'PRODUCT_DETAIL' && question.listingId === undefined;
  return (
    <div className="recommendations screen">
      <header>
        <h1>{t('recommendations.title')}</h1>
        <span className="soft small">{t('recommendations.for', { user: question.userId })}</span>
      </header>
      <div
        className="scroll"
        tabIndex={0}
        role="region"
        aria-label={t('recommendations.for', { user: question.userId })}
      >
        <div className="sides">
          <Tabs
            label={t('recommendations.context')}
            tabs={contexts.map((id) => ({ id, label: t(`recommendations.contexts.${id}`) }))}
            chosen={question.context}
            onChoose={choose}
          >
            <ContextFields question={question} onChange={change} />
            <div aria-busy={isPlaceholderData}>
              {needsVehicle ? (
                <Empty title={t('recommendations.whichVehicle')}>
                  {t('recommendations.whichVehicleMore')}
                </Empty>
              ) : error && !data ? (
                <Failed error={error} onRetry={() => void refetch()} />
              ) : !data ? (
                <Loading rows={14} />
              ) : data.data.length === 0 ? (
                <>
                  <Empty title={t('recommendations.nothing')}>
                    {data.meta.reason && say(data.meta.reason)}
                  </Empty>
                  {mayPlay && <FirstSteps onAct={onAct} />}
                </>
              ) : (
                <RecommendedList list={data.data} moves={moves} {...(mayPlay && { onAct })} />
              )}
            </div>
          </Tabs>
          <div className="stack">
            <ShopperPanel
              question={question}
              meta={data?.meta}
              {...(asking.mayChoose && { onChoose: (shopper: string) => change({ shopper, about: '' }) })}
            />
            {mayPlay && <DonePanel done={done} />}
            {hasRole(session, ['admin']) && <RecommendationFigures />}
          </div>
        </div>
      </div>
    </div>
  );
}

const takenBack: Partial<Record<DeedAction, DeedAction>> = {
  ADD_TO_CART: 'REMOVE_FROM_CART',
  ADD_TO_WISHLIST: 'REMOVE_FROM_WISHLIST',
};

/** Who looks at a vehicle is on its page; what was put somewhere can be taken out again. */
function useActing(
  act: (listing: Listing, action: DeedAction) => void,
  visit: (listingId: string) => void,
): (listing: Listing, action: DeedAction) => void {
  const { t } = useWords();
  return (listing, action) => {
    act(listing, action);
    if (action === 'VIEW_VEHICLE') visit(listing.id);
    const back = takenBack[action];
    if (back)
      tell(
        t(`recommendations.told.${action as 'ADD_TO_CART' | 'ADD_TO_WISHLIST'}`, {
          vehicle: nameOf(listing),
        }),
        {
          undo: () => act(listing, back),
        },
      );
  };
}

function useContextCommands(choose: (context: Context) => void): void {
  const { t, language } = useWords();
  const commands = useMemo(
    () =>
      contexts.map((context) => ({
        id: `context-${context}`,
        name: t('recommendations.show', { place: t(`recommendations.contexts.${context}`) }),
        run: () => choose(context),
      })),
    [t, language, choose],
  );
  useCommands(commands);
}
