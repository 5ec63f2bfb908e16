import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/parts/button.js';
import { Dialog } from '../../design/parts/dialog.js';
import { TextField } from '../../design/parts/field.js';
import { tellOf } from '../../design/parts/toasts.js';
import { hasRole, useSession } from '../../session/session.js';
import { useWords } from '../../words/words.js';

/** A fleet needs a name; vehicles are put into it by their profile, or by an import. */
export function NewFleet({ onMade }: { onMade: (id: string) => void }) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { mutate, isPending } = useMutation({
    mutationFn: () => rover.post('/api/v1/fleets', { body: { name: name.trim() } }),
    onSuccess: async ({ data }) => {
      await client.invalidateQueries({ queryKey: ['fleets'] });
      setOpen(false);
      onMade(data.id);
    },
    onError: tellOf,
  });
  if (!hasRole(session, ['admin'])) return null;
  return (
    <>
      <Button icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        {t('fleet.new')}
      </Button>
      {isOpen && (
        <Dialog title={t('fleet.new')} onClose={() => setOpen(false)}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              mutate();
            }}
          >
            <TextField
              label={t('fleet.name')}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Button kind="primary" type="submit" disabled={isPending || name.trim() === ''}>
              {t('fleet.make')}
            </Button>
          </form>
        </Dialog>
      )}
    </>
  );
}
