import type { Role } from '@rover/client';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Button } from '../design/parts/button.js';
import { SelectField, TextField } from '../design/parts/field.js';
import { Failed, Loading } from '../design/parts/states.js';
import { sessionOf, signIn, signInOf } from './session.js';
import { IssuerDoor } from './issuer-door.js';
import { refusalOf } from '../words/refusal.js';
import { useWords } from '../words/words.js';
import './sign-in.css';

const offered: readonly Role[] = ['admin', 'manager', 'salesRep', 'fleetOperator', 'customer'];
const listOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The door: any name while Rover is tried out, else the identity provider, or a token of it. */
export default function SignInPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['sign-in'], queryFn: signInOf });
  return (
    <main className="sign-in" id="content">
      <div className="panel">
        <img src="/icon.svg" alt="" width="40" height="40" />
        <h1>{t('signIn.title')}</h1>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : !data && <Loading rows={4} />}
        {data?.signIn === 'development' && <DevelopmentForm />}
        {data?.signIn === 'token' && <TokenForm />}
        {data?.signIn === 'issuer' && <IssuerDoor client={data} />}
      </div>
    </main>
  );
}

function useSubmit(work: () => Promise<void>) {
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setWrong(undefined);
    work().catch((error: unknown) => {
      setWrong(refusalOf(error));
      setBusy(false);
    });
  };
  return { wrong, isBusy, submit };
}

function DevelopmentForm() {
  const { t } = useWords();
  const [user, setUser] = useState('you');
  const [role, setRole] = useState<Role>('admin');
  const [showrooms, setShowrooms] = useState('');
  const [fleets, setFleets] = useState('');
  const { wrong, isBusy, submit } = useSubmit(() =>
    signIn({ user: user.trim(), roles: [role], showrooms: listOf(showrooms), fleets: listOf(fleets) }),
  );
  const needsShowrooms = role === 'manager' || role === 'salesRep';
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft small">{t('signIn.development')}</p>
      <TextField
        label={t('signIn.user')}
        value={user}
        required
        autoComplete="username"
        wrong={wrong}
        onChange={(event) => setUser(event.target.value)}
      />
      <SelectField
        label={t('signIn.role')}
        value={role}
        options={offered.map((value) => ({ value, label: t(`signIn.roles.${value}`) }))}
        onChange={(event) => setRole(event.target.value as Role)}
      />
      {needsShowrooms && (
        <TextField
          label={t('signIn.showrooms')}
          hint={t('signIn.showroomsHint')}
          value={showrooms}
          onChange={(event) => setShowrooms(event.target.value)}
        />
      )}
      {(role === 'fleetOperator' || role === 'manager') && (
        <TextField
          label={t('signIn.fleets')}
          hint={t('signIn.showroomsHint')}
          value={fleets}
          onChange={(event) => setFleets(event.target.value)}
        />
      )}
      <Button type="submit" kind="primary" disabled={isBusy}>
        {t('signIn.go')}
      </Button>
    </form>
  );
}

function TokenForm() {
  const { t } = useWords();
  const [token, setToken] = useState('');
  const { wrong, isBusy, submit } = useSubmit(async () => {
    const session = sessionOf(token);
    if (!session) throw new Error(t('signIn.wrongToken'));
    await signIn(session);
  });
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={t('signIn.tokenLabel')}
        hint={t('signIn.token')}
        wrong={wrong}
        value={token}
        required
        autoComplete="off"
        onChange={(event) => setToken(event.target.value)}
      />
      <Button type="submit" kind="primary" disabled={isBusy}>
        {t('signIn.go')}
      </Button>
    </form>
  );
}
