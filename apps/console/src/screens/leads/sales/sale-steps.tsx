import { RoverError, type Sale } from '@rover/client';
import { Check } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { TextField } from '../../../design/parts/field.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { stepsOf, way, type Step } from './sale-terms.js';
import type { useSaleDesk } from './use-sales.js';
import { refusalOf } from '../../../words/refusal.js';
import { useWords } from '../../../words/words.js';

type StepsProps = { readonly sale: Sale } & Pick<ReturnType<typeof useSaleDesk>, 'moving' | 'approving'>;

/** Where a sale is on its way, what comes next, and why not where the platform refuses it. */
export function SaleSteps({ sale, moving, approving }: StepsProps) {
  const { t } = useWords();
  const { isManager } = useDesk();
  const [ending, setEnding] = useState<'cancel' | 'unwind'>();
  const [first, ...others] = stepsOf(sale, isManager);
  const run = (step: Step): void =>
    step === 'cancel' || step === 'unwind' ? setEnding(step) : moving.mutate({ step });
  return (
    <section className="sale-steps" aria-label={t('sales.way')}>
      <Way sale={sale} />
      <div className="line">
        {first && (
          <Button kind="primary" disabled={moving.isPending} onClick={() => run(first)}>
            {t(`sales.steps.${first}`)}
          </Button>
        )}
        {others.map((step) => (
          <Button
            key={step}
            kind={step === 'cancel' || step === 'unwind' ? 'danger' : 'plain'}
            disabled={moving.isPending}
            onClick={() => run(step)}
          >
            {t(`sales.steps.${step}`)}
          </Button>
        ))}
      </div>
      {moving.error && <Refusal error={moving.error} approving={approving} />}
      {ending && (
        <EndDialog
          title={t(ending === 'cancel' ? 'sales.whyCancel' : 'sales.whyUnwind')}
          action={t(`sales.steps.${ending}`)}
          onClose={() => setEnding(undefined)}
          onEnd={(reason) => moving.mutate({ step: ending, reason })}
        />
      )}
    </section>
  );
}

function Way({ sale: { status, terms } }: { sale: Sale }) {
  const { t } = useWords();
  const steps = way.filter(
    (step) => step !== 'financed' || terms.financing !== null || status === 'financed',
  );
  const at = steps.findIndex((step) => step === status);
  return (
    <ol className="way">
      {steps.map((step, n) => (
        <li key={step} aria-current={n === at ? 'step' : undefined} data-done={n <= at || undefined}>
          {n <= at && <Check className="icon" aria-hidden />}
          {t(`sales.statuses.${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** The platform says why; what a manager can do about it stands beside. */
function Refusal({ error, approving }: { error: Error } & Pick<StepsProps, 'approving'>) {
  const { t } = useWords();
  const { isManager } = useDesk();
  const isBelowFloor = error instanceof RoverError && error.code === 'SALE_BELOW_FLOOR';
  return (
    <div className="refusal" role="alert">
      <p>
        <b>{t('sales.refused')}</b> {refusalOf(error)}
      </p>
      {isBelowFloor &&
        (isManager ? (
          <Button disabled={approving.isPending} onClick={() => approving.mutate()}>
            {t('sales.approve')}
          </Button>
        ) : (
          <p className="small">{t('sales.needsManager')}</p>
        ))}
    </div>
  );
}

interface EndDialogProps {
  readonly title: string;
  readonly action: string;
  readonly onClose: () => void;
  readonly onEnd: (reason: string | undefined) => void;
}

/** Ending a sale has no way back: the reason is asked for, and kept. */
function EndDialog({ title, action, onClose, onEnd }: EndDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onEnd(reason.trim() || undefined);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('sales.reason')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" kind="danger">
          {action}
        </Button>
      </form>
    </Dialog>
  );
}

export const Approvals = ({ sale }: { sale: Sale }) => {
  const { t } = useWords();
  const { exact } = useFormats();
  return sale.approvals.map(({ price, by, at }) => (
    <p key={at} className="soft small">
      {t('sales.approvedBy', { price: exact(price, sale.currency), who: by })}
    </p>
  ));
};
