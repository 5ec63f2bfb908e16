import type { AlertRule } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { definitionOf, type RuleDraft } from './rule-draft.js';
import { useWords } from '../../../words/words.js';

const SHOWN = 100;
const KEY = ['alert-rules'] as const;
type Rules = { data: AlertRule[]; meta: { nextCursor: string | null; total?: number } };

export function useRules() {
  const rover = useRover();
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => rover.get('/api/v1/alert-rules', { query: { limit: SHOWN }, signal }),
  });
}

/** Switches a rule on or off: shown at once, and as it was where the platform refuses. */
export function useSwitchRule() {
  const rover = useRover();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rule: { id, version }, enabled }: { rule: AlertRule; enabled: boolean }) =>
      rover.patch('/api/v1/alert-rules/{id}', { path: { id }, ifMatch: version, body: { enabled } }),
    onMutate: ({ rule, enabled }) => put(client.setQueryData.bind(client), { ...rule, enabled }),
    onError: (error, { rule }) => {
      put(client.setQueryData.bind(client), rule);
      tellOf(error);
    },
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

function put(
  set: (key: typeof KEY, update: (before?: Rules) => Rules | undefined) => unknown,
  rule: AlertRule,
): void {
  set(
    KEY,
    (before) => before && { ...before, data: before.data.map((one) => (one.id === rule.id ? rule : one)) },
  );
}

/** Keeps a draft as a rule of the fleet, new or in place of an older one. What is new can be taken back. */
export function useSaveRule(fleetId: string, rule: AlertRule | undefined, onSaved: () => void) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const stale = (): Promise<void> => client.invalidateQueries({ queryKey: KEY });
  return useMutation({
    mutationFn: async (draft: RuleDraft) => {
      const definition = definitionOf(draft);
      if (!definition) throw new Error(t('fleet.rules.incomplete'));
      const name = draft.name.trim();
      if (rule)
        return rover.patch('/api/v1/alert-rules/{id}', {
          path: { id: rule.id },
          ifMatch: rule.version,
          body: { name, definition },
        });
      const scope = { type: 'fleet' as const, fleetIds: [fleetId] };
      return rover.post('/api/v1/alert-rules', { body: { name, scope, definition } });
    },
    onSuccess: ({ data: { id, name, version } }) => {
      const takeBack = (): void => {
        const path = { id };
        void rover.delete('/api/v1/alert-rules/{id}', { path, ifMatch: version }).then(stale, tellOf);
      };
      tell(t('fleet.rules.saved', { name }), rule ? {} : { undo: takeBack });
      onSaved();
    },
    onError: tellOf,
    onSettled: stale,
  });
}

const DAYS = 30;

/** What a draft would have done. */
export function useDryRun(fleetId: string) {
  const { t } = useWords();
  const rover = useRover();
  return useMutation({
    mutationFn: async (draft: RuleDraft) => {
      const definition = definitionOf(draft);
      if (!definition) throw new Error(t('fleet.rules.incomplete'));
      const scope = { type: 'fleet' as const, fleetIds: [fleetId] };
      const { data } = await rover.post('/api/v1/alert-rules/dry-run', {
        body: { definition, scope, days: DAYS },
      });
      return data;
    },
    onError: tellOf,
  });
}
