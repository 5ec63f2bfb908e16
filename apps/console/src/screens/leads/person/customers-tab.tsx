import type { Customer } from '@rover/client';
import { useRover } from '@rover/client/react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { DataTable, type Column } from '../../../design/parts/data-table.js';
import { SearchField } from '../../../design/parts/search-field.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { nameOf } from '../known.js';
import { useAddress, usePlace } from '../place.js';
import { useWords } from '../../../words/words.js';

const PAGE = 100;

/** Everybody whom the showroom has met: by name, e-mail or number. */
export default function CustomersTab() {
  const { t } = useWords();
  const { to } = usePlace();
  const { showroomId } = useDesk();
  const [query, change] = useAddress();
  const text = query.get('text') ?? '';
  const { rows, error, refetch, more } = useFound(text);
  const columns = useColumns();
  return (
    <div className="board-tab">
      <div className="tools">
        <SearchField
          label={t('person.find')}
          hint={t('person.findHint')}
          value={text}
          onSettle={(typed) => change({ text: typed })}
        />
      </div>
      {error && !rows ? (
        <Failed error={error} onRetry={refetch} />
      ) : !rows ? (
        <Loading rows={10} />
      ) : rows.length === 0 ? (
        <Empty title={t('person.none')}>{t('person.noneMore')}</Empty>
      ) : (
        <DataTable
          label={t('leads.tabs.customers')}
          rows={rows}
          columns={columns}
          keyOf={({ id }) => id}
          onOpen={({ id }) => to({ showroomId, tab: 'customers', id })}
          onNearEnd={more}
          card={(customer) => <CustomerCard customer={customer} />}
        />
      )}
    </div>
  );
}

/** One way to search at a time: what has an at sign is an e-mail, what is mostly digits a number. */
function searchOf(text: string): { email?: string; phone?: string; name?: string } {
  if (text.includes('@')) return { email: text };
  if (/^[+\d][\d\s()/-]{5,}$/.test(text)) return { phone: text };
  return text.length > 1 ? { name: text } : {};
}

function useFound(text: string) {
  const rover = useRover();
  const { showroomId } = useDesk();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['customers', showroomId, text],
    queryFn: ({ pageParam: cursor, signal }) =>
      rover.get('/api/v1/customers', {
        query: { showroomId, limit: PAGE, ...searchOf(text), ...(cursor !== undefined && { cursor }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { rows: data?.pages.flatMap((page) => page.data), error, refetch: () => void refetch(), more };
}

function useColumns(): Column<Customer>[] {
  const { t } = useWords();
  const { day, whole } = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('person.name'),
        width: 'minmax(9rem, 1.2fr)',
        cell: (customer) => <b className="name">{nameOf(customer) ?? t('leads.noName')}</b>,
      },
      {
        id: 'phone',
        header: t('leads.fields.phone'),
        width: '9rem',
        from: 40,
        cell: ({ phones }) => phones[0]?.value ?? '–',
      },
      {
        id: 'email',
        header: t('leads.fields.email'),
        width: 'minmax(10rem, 1.4fr)',
        from: 50,
        cell: ({ emails }) => emails[0]?.value ?? '–',
      },
      {
        id: 'touches',
        header: t('person.touches'),
        width: '5rem',
        isNumber: true,
        cell: ({ touches }) => whole(touches),
      },
      {
        id: 'seen',
        header: t('person.lastSeen'),
        width: '7rem',
        isNumber: true,
        cell: ({ lastSeenAt }) => day(Date.parse(lastSeenAt)),
      },
    ],
    [t, day, whole],
  );
}

function CustomerCard({ customer }: { customer: Customer }) {
  const { t } = useWords();
  const { day } = useFormats();
  return (
    <>
      <b className="name cut">{nameOf(customer) ?? t('leads.noName')}</b>
      <span className="spread">
        <span className="cut soft">{customer.phones[0]?.value ?? customer.emails[0]?.value ?? '–'}</span>
        <span className="soft">{day(Date.parse(customer.lastSeenAt))}</span>
      </span>
    </>
  );
}
