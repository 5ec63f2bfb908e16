import { QueryClientProvider } from '@tanstack/react-query';
import { RoverProvider } from '@rover/client/react';
import { useEffect, useMemo } from 'react';
import { isReturning, useSession, type Session } from './session/session.js';
import { SignInPage } from './session/sign-in.js';
import { endWork, newQueries, workOf } from './session/work.js';
import { Frame } from './shell/frame.js';

const outside = newQueries();

export function App() {
  const session = useSession();
  if (session && !isReturning()) return <SignedIn session={session} />;
  return (
    <QueryClientProvider client={outside}>
      <SignInPage />
    </QueryClientProvider>
  );
}

function SignedIn({ session }: { session: Session }) {
  const { rover, queries } = useMemo(() => workOf(session), [session]);
  useEffect(() => () => endWork(session), [session]);
  return (
    <QueryClientProvider client={queries}>
      <RoverProvider rover={rover}>
        <Frame session={session} />
      </RoverProvider>
    </QueryClientProvider>
  );
}
