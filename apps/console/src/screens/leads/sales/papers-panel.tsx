import type { Sale } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { saveFile } from '../../../data/save-file.js';
import { Badge } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { tellOf } from '../../../design/parts/toasts.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useSettings } from '../../../settings/settings.js';
import { useWords } from '../../../words/words.js';

/** Quote and order as PDF, in the language of the reader, and what was given out before. */
export function PapersPanel({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { moment } = useFormats();
  const rover = useRover();
  const client = useQueryClient();
  const { language } = useSettings();
  const { id: saleId, status } = sale;
  const key = ['sales', 'papers', saleId];
  const { data } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/sales/{saleId}/documents', { path: { saleId }, signal })).data,
  });
  const { mutate, isPending } = useMutation({
    mutationFn: (kind: 'quote' | 'buyers-order') =>
      saveFile(
        rover.raw('GET', `/api/v1/sales/{saleId}/documents/${kind}`, {
          path: { saleId },
          query: { language },
        }),
        `${sale.stockNumber}-${kind}.pdf`,
      ),
    onError: tellOf,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  const mayQuote = ['quoted', 'agreed', 'financed'].includes(status);
  const mayOrder = ['agreed', 'financed', 'contracted', 'delivered'].includes(status);
  if (!mayQuote && !mayOrder && !data?.length) return null;
  return (
    <Panel title={t('sales.papers')}>
      <div className="line">
        {mayQuote && (
          <Button icon={<FileText aria-hidden />} disabled={isPending} onClick={() => mutate('quote')}>
            {t('sales.quotePaper')}
          </Button>
        )}
        {mayOrder && (
          <Button icon={<FileText aria-hidden />} disabled={isPending} onClick={() => mutate('buyers-order')}>
            {t('sales.orderPaper')}
          </Button>
        )}
      </div>
      {data && data.length > 0 && (
        <ul className="lines">
          {data.map((paper) => (
            <li key={paper.id} className="spread">
              <span>
                {t(paper.kind === 'quote' ? 'sales.quotePaper' : 'sales.orderPaper')}{' '}
                <span className="soft small">
                  {t('sales.issued', { version: paper.version, time: moment(paper.issuedAt) })} ·{' '}
                  {paper.language}
                </span>
              </span>
              {paper.binding && <Badge tone="good">{t('sales.binding')}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
