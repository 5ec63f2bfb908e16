import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { useSockets } from './use-monitor.js';
import { useWords } from '../../words/words.js';

/** Who listens to what. */
export function RoomsPanel() {
  const { t } = useWords();
  const { whole } = useFormats();
  const { data, error, refetch } = useSockets();
  return (
    <Panel title={t('monitor.rooms')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('monitor.room')}</th>
              <th scope="col">{t('monitor.open')}</th>
              <th scope="col">{t('monitor.members')}</th>
              <th scope="col">{t('monitor.delivered')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rooms.map(({ kind, rooms, members, events }) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                <td>{whole(rooms)}</td>
                <td>{whole(members)}</td>
                <td>{whole(events)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
