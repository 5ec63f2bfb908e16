import { Panel } from '../../design/parts/panel.js';
import { useFormats } from '../../settings/use-formats.js';
import type { Deed } from './use-play.js';
import { useWords } from '../../words/words.js';

/** What was done in the shopper's name, and what became of the list by it. */
export function DonePanel({ done }: { done: readonly Deed[] }) {
  const { t } = useWords();
  return (
    <Panel title={t('recommendations.done')}>
      {done.length === 0 ? (
        <p className="soft small">{t('recommendations.doneNone')}</p>
      ) : (
        <ol className="done" aria-live="polite">
          {done.map((deed) => (
            <DoneLine key={deed.id} deed={deed} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function DoneLine({ deed: { action, name, ms, counts } }: { deed: Deed }) {
  const { t } = useWords();
  const { whole } = useFormats();
  const became = [
    ...(counts?.fresh ? [t('recommendations.fresh', { count: counts.fresh })] : []),
    ...(counts?.moved ? [t('recommendations.moved', { count: counts.moved })] : []),
    ...(ms === undefined ? [] : [t('monitor.ms', { ms: whole(ms) })]),
  ];
  return (
    <li>
      <span className="cut">
        <b>{t(`recommendations.deeds.${action}`)}</b> {name}
      </span>
      <span className="soft small">{became.join(' · ')}</span>
    </li>
  );
}
