import type { AlertRule, Severity } from '@rover/client';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../design/parts/button.js';
import { SelectField, TextField } from '../../../design/parts/field.js';
import { Panel } from '../../../design/parts/panel.js';
import { shownNames, shownSignals, wordOf } from '../../vehicles/page/signals.js';
import { severities } from '../../vehicles/severity.js';
import { DryRun } from './dry-run.js';
import { comparisons, definitionOf, draftOf, kinds, newDraft, type RuleDraft } from './rule-draft.js';
import { useDryRun, useSaveRule } from './use-rules.js';
import { useWords } from '../../../words/words.js';

interface RuleEditorProps {
  readonly fleetId: string;
  /** Undefined: a new one. */
  readonly rule: AlertRule | undefined;
  readonly onClose: () => void;
}

/** A rule is tried on what was measured before it may ring anybody. */
export function RuleEditor({ fleetId, rule, onClose }: RuleEditorProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<RuleDraft>(() => (rule && draftOf(rule)) ?? newDraft);
  const run = useDryRun(fleetId);
  const save = useSaveRule(fleetId, rule, onClose);
  const isComplete = definitionOf(draft) !== undefined;
  const change = (part: Partial<RuleDraft>): void => {
    setDraft({ ...draft, ...part });
    // What was tried is another rule.
    run.reset();
  };
  return (
    <Panel title={rule ? t('fleet.rules.editOf', { name: rule.name }) : t('fleet.rules.new')}>
      <form
        className="rule-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(draft);
        }}
      >
        <TextField
          label={t('fleet.rules.name')}
          required
          maxLength={100}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SelectField
          label={t('fleet.rules.when')}
          value={draft.kind}
          options={kinds.map((value) => ({ value, label: t(`fleet.rules.kinds.${value}`) }))}
          onChange={(event) => change({ kind: event.target.value as RuleDraft['kind'] })}
        />
        <ConditionFields draft={draft} onChange={change} />
        <TextField
          label={t('fleet.rules.after')}
          inputMode="numeric"
          value={draft.afterSeconds}
          onChange={(event) => change({ afterSeconds: event.target.value })}
        />
        <SelectField
          label={t('fleet.rules.severity')}
          value={draft.severity}
          options={severities.map((value) => ({ value, label: t(`severities.${value}`) }))}
          onChange={(event) => change({ severity: event.target.value as Severity })}
        />
        <div className="line actions">
          <Button
            icon={<FlaskConical aria-hidden />}
            disabled={!isComplete || run.isPending}
            onClick={() => run.mutate(draft)}
          >
            {t('fleet.rules.try')}
          </Button>
          <Button
            kind="primary"
            type="submit"
            disabled={!isComplete || draft.name.trim() === '' || save.isPending}
          >
            {t('common.save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {!isComplete && <span className="soft small">{t('fleet.rules.incomplete')}</span>}
        </div>
      </form>
      <div aria-live="polite" aria-busy={run.isPending}>
        {run.isPending && <p className="soft small">{t('fleet.rules.trying')}</p>}
        {run.data && <DryRun fleetId={fleetId} report={run.data} />}
      </div>
    </Panel>
  );
}

interface ConditionFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

function ConditionFields({ draft, onChange }: ConditionFieldsProps) {
  const { t } = useWords();
  if (draft.kind === 'dtc')
    return (
      <TextField
        label={t('fleet.rules.pattern')}
        hint={t('fleet.rules.patternHint')}
        value={draft.pattern}
        onChange={(event) => onChange({ pattern: event.target.value })}
      />
    );
  if (draft.kind === 'silence')
    return (
      <TextField
        label={t('fleet.rules.minutes')}
        inputMode="decimal"
        value={draft.silentMinutes}
        onChange={(event) => onChange({ silentMinutes: event.target.value })}
      />
    );
  return (
    <>
      <SelectField
        label={t('vehicle.signal')}
        value={draft.signal}
        options={shownNames.map((value) => ({ value, label: t(`signals.${wordOf(value)}`) }))}
        onChange={(event) => onChange({ signal: event.target.value as RuleDraft['signal'] })}
      />
      <SelectField
        label={t('fleet.rules.is')}
        value={draft.is}
        options={comparisons.map((value) => ({ value, label: value }))}
        onChange={(event) => onChange({ is: event.target.value as RuleDraft['is'] })}
      />
      <TextField
        label={t('fleet.rules.value', { unit: shownSignals[draft.signal] })}
        inputMode="decimal"
        value={draft.value}
        onChange={(event) => onChange({ value: event.target.value })}
      />
    </>
  );
}
