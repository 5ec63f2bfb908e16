import { QueryClientProvider } from '@tanstack/react-query';
import { RoverProvider } from '@rover/client/react';
import { useEffect, useState } from 'react';
import type { Rover } from '@rover/client';
import { queryClient } from './data/query-client.js';
import { isReturning, roverOf, useSession, type Session } from './session/session.js';
import { SignInPage } from './session/sign-in.js';
import { Frame } from './shell/frame.js';

export function App() {
  const session = useSession();
  return (
    <QueryClientProvider client={queryClient}>
      {session && !isReturning() ? <SignedIn session={session} /> : <SignInPage />}
    </QueryClientProvider>
  );
}

/** One client for as long as somebody is signed in. */
function SignedIn({ session }: { session: Session }) {
  const [rover, setRover] = useState<Rover>();
  useEffect(() => {
    const made = roverOf(session);
    setRover(made);
    return () => {
      queryClient.clear();
      void made.close();
    };
  }, [session]);
  if (!rover) return null;
  return (
    <RoverProvider rover={rover}>
      <Frame session={session} />
    </RoverProvider>
  );
}
