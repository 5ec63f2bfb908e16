import type { SecurityEvent } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '../../data/use-now.js';
import { Badge } from '../../design/parts/badge.js';
import { Button } from '../../design/parts/button.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';

const LOOK_MS = 5_000;
const PAGE = 20;
/** More than anybody reads: the log has the rest, and can be searched. */
const MOST_PAGES = 10;

const severities = ['high', 'medium', 'low'] as const;
const kinds = ['suspiciousActivity', 'signInFailed', 'accessRefused', 'rateLimited'] as const;
const tones = { low: 'plain', medium: 'warn', high: 'bad' } as const;

interface Filter {
  readonly event?: SecurityEvent['event'];
  readonly severity?: SecurityEvent['severity'];
}

/** Who was refused at the doors lately, the newest first. */
export function SecurityEvents() {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>({});
  const { data, error, refetch, hasNextPage, fetchNextPage } = useSecurityEvents(filter);
  const events = data?.pages.flatMap((page) => page.data);
  return (
    <Panel title={t('monitor.security')} aside={<Filters filter={filter} onFilter={setFilter} />}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !events ? (
        <Loading rows={3} />
      ) : events.length === 0 ? (
        <p className="soft small">{t('monitor.noSecurity')}</p>
      ) : (
        <div className="refusals" tabIndex={0} role="region" aria-label={t('monitor.security')}>
          <ul>
            {events.map((event) => (
              <Refusal key={event.id} {...event} />
            ))}
          </ul>
          {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('monitor.earlier')}</Button>}
        </div>
      )}
    </Panel>
  );
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t } = useWords();
  return (
    <div className="line">
      <Choice
        label={t('monitor.kind')}
        all={t('monitor.allKinds')}
        values={kinds}
        wordOf={(kind) => t(`monitor.securityKinds.${kind}`)}
        onChoice={(event) => onFilter({ ...filter, event })}
      />
      <Choice
        label={t('monitor.severity')}
        all={t('monitor.allSeverities')}
        values={severities}
        wordOf={(severity) => t(`monitor.securitySeverities.${severity}`)}
        onChoice={(severity) => onFilter({ ...filter, severity })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly values: readonly T[];
  readonly wordOf: (value: T) => string;
  readonly onChoice: (value: T | undefined) => void;
}

const Choice = <T extends string>({ label, all, values, wordOf, onChoice }: ChoiceProps<T>) => (
  <select
    className="input"
    aria-label={label}
    onChange={({ target }) => onChoice(values.find((value) => value === target.value))}
  >
    <option value="">{all}</option>
    {values.map((value) => (
      <option key={value} value={value}>
        {wordOf(value)}
      </option>
    ))}
  </select>
);

function Refusal({ event, severity, at, app, code, address, userHash, riskScore }: SecurityEvent) {
  const { t } = useWords();
  const { ago, whole } = useFormats();
  const now = useNow(10_000);
  const who = [userHash, address].filter((part) => part !== undefined).join(' · ');
  return (
    <li className="small">
      <div className="spread">
        <span>
          <Badge tone={tones[severity]}>{t(`monitor.securitySeverities.${severity}`)}</Badge>{' '}
          {t(`monitor.securityKinds.${event}`)} {code && <code>{code}</code>}
        </span>
        <time className="soft" dateTime={at}>
          {ago(at, now)}
        </time>
      </div>
      <p className="soft who">
        {who || t('monitor.unknown')} · {app} · {t('monitor.risk', { score: whole(riskScore) })}
      </p>
    </li>
  );
}

function useSecurityEvents(filter: Filter) {
  const rover = useRover();
  return useInfiniteQuery({
    queryKey: ['monitor', 'security', filter],
    queryFn: ({ pageParam, signal }) =>
      rover.get('/api/v1/admin/security-events', {
        query: { ...filter, limit: PAGE, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }, pages) =>
      pages.length < MOST_PAGES ? (meta.nextCursor ?? undefined) : undefined,
    refetchInterval: LOOK_MS,
  });
}
