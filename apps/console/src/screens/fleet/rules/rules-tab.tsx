import type { AlertRule } from '@rover/client';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { CheckField } from '../../../design/parts/field.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { SeverityBadge } from '../../vehicles/severity.js';
import { draftOf } from './rule-draft.js';
import { RuleEditor } from './rule-editor.js';
import { useRules, useSwitchRule } from './use-rules.js';
import { useWords } from '../../../words/words.js';

/** What watches the vehicles: rules that stand, and one that is being thought of. */
export default function RulesTab({ fleetId }: { fleetId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useRules();
  const [edited, setEdited] = useState<{ rule?: AlertRule }>();
  const { mutate } = useSwitchRule();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const rules = data.data.filter(({ scope }) => scope.type !== 'fleet' || scope.fleetIds.includes(fleetId));
  return (
    <div className="fleet-page rules">
      <div className="spread">
        <span className="soft small">{t('fleet.rules.count', { count: rules.length })}</span>
        <Button kind="primary" icon={<Plus aria-hidden />} onClick={() => setEdited({})}>
          {t('fleet.rules.new')}
        </Button>
      </div>
      {edited && (
        <RuleEditor
          key={edited.rule?.id ?? ''}
          fleetId={fleetId}
          rule={edited.rule}
          onClose={() => setEdited(undefined)}
        />
      )}
      {rules.length === 0 ? (
        <Empty title={t('fleet.rules.none')}>{t('fleet.rules.noneMore')}</Empty>
      ) : (
        <ul className="rule-list" aria-label={t('fleet.tabs.rules')}>
          {rules.map((rule) => (
            <li key={rule.id}>
              <Rule
                rule={rule}
                onSwitch={(enabled) => mutate({ rule, enabled })}
                onEdit={() => setEdited({ rule })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RuleProps {
  readonly rule: AlertRule;
  readonly onSwitch: (enabled: boolean) => void;
  readonly onEdit: () => void;
}

function Rule({ rule, onSwitch, onEdit }: RuleProps) {
  const { t } = useWords();
  const level = rule.definition.levels.at(-1);
  const isSimple = draftOf(rule) !== undefined;
  return (
    <>
      <span className="about">
        <b>{rule.name}</b>
        {rule.standard && <Badge>{t('fleet.rules.standard')}</Badge>}
        <span className="soft small">
          {rule.description ?? (isSimple ? undefined : t('fleet.rules.complex'))}
        </span>
      </span>
      <span className="line">
        {level && <SeverityBadge severity={level.severity} />}
        <CheckField
          label={t('fleet.rules.on')}
          aria-label={t('fleet.rules.onOf', { name: rule.name })}
          checked={rule.enabled}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {isSimple && (
          <Button kind="quiet" aria-label={t('fleet.rules.editOf', { name: rule.name })} onClick={onEdit}>
            {t('fleet.rules.edit')}
          </Button>
        )}
      </span>
    </>
  );
}
