import { useFormats } from '../../settings/use-formats.js';
import { Sparkline } from './sparkline.js';
import { useSockets, useStreams } from './use-monitor.js';
import { useHistory, useRates } from './use-rate.js';
import { useWords } from '../../words/words.js';

interface FigureProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly history: readonly number[];
  readonly isBad?: boolean;
}

const Figure = ({ name, value, history, isBad = false }: FigureProps) => (
  <div className="panel figure">
    <dt className="soft small">{name}</dt>
    <dd className={isBad ? 'bad' : ''}>{value ?? '–'}</dd>
    <Sparkline values={history} />
  </div>
);

const sumOf = (values: readonly number[] | undefined): number | undefined =>
  values?.reduce((sum, value) => sum + value, 0);

/** What tells at a glance whether all flows. */
export function Figures() {
  const { t } = useWords();
  const { whole, decimal } = useFormats();
  const streams = useStreams();
  const sockets = useSockets();
  const groups = streams.data?.groups;
  const lag = sumOf(groups?.map((group) => group.lag ?? 0));
  const pending = sumOf(groups?.map((group) => group.pending));
  const letters = sumOf(groups?.map((group) => group.deadLetters));
  const delivered = useRates(sockets.data?.delivered, sockets.dataUpdatedAt);
  const shown = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : whole(value);
  return (
    <dl className="figures">
      <Figure
        name={t('monitor.waiting')}
        value={shown(lag)}
        history={useHistory(lag, streams.dataUpdatedAt)}
      />
      <Figure
        name={t('monitor.beingHandled')}
        value={shown(pending)}
        history={useHistory(pending, streams.dataUpdatedAt)}
      />
      <Figure
        name={t('monitor.deadLetters')}
        value={shown(letters)}
        history={useHistory(letters, streams.dataUpdatedAt)}
        isBad={(letters ?? 0) > 0}
      />
      <Figure
        name={t('monitor.connections')}
        value={shown(sockets.data?.connections)}
        history={useHistory(sockets.data?.connections, sockets.dataUpdatedAt)}
      />
      <Figure
        name={t('monitor.told')}
        value={
          delivered.length === 0
            ? undefined
            : t('monitor.perSecond', { rate: decimal(delivered.at(-1) ?? 0) })
        }
        history={delivered}
      />
    </dl>
  );
}
