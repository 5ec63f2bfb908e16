import { QueryClientProvider } from '@tanstack/react-query';
import { RoverProvider } from '@rover/client/react';
import { Suspense, useEffect, useMemo } from 'react';
import { isReturning, useSession, type Session } from './session/session.js';
import { endWork, newQueries, workOf } from './session/work.js';
import { signInPage } from './shell/first-screen.js';
import { Frame } from './shell/frame.js';
import { ScreenBoundary } from './shell/screen-boundary.js';

const outside = newQueries();
const { component: SignInPage } = signInPage;

export function App() {
  const session = useSession();
  if (session && !isReturning()) return <SignedIn session={session} />;
  return (
    <QueryClientProvider client={outside}>
      <ScreenBoundary>
        <Suspense>
          <SignInPage />
        </Suspense>
      </ScreenBoundary>
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
