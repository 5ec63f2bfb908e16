import { useEffect, useState } from 'react';
import { Button } from '../design/parts/button.js';
import { Failed, Loading } from '../design/parts/states.js';
import { isReturning, type Client } from './session.js';
import { useWords } from '../words/words.js';

/** Fetched when somebody signs in at an issuer. */
const issuing = () => import('./issuer.js');

/** Sends people to the issuer, and takes those in who come back from it. */
export function IssuerDoor({ client }: { client: Client }) {
  const { t } = useWords();
  const [error, setError] = useState<unknown>();
  const [isBack] = useState(isReturning);
  useEffect(() => {
    if (isBack)
      issuing()
        .then(({ returnFromIssuer }) => returnFromIssuer(client))
        .catch(setError);
    // Once: a code is good for one time.
  }, []);
  const go = (): void => {
    const returnTo = isBack ? '/' : `${location.pathname}${location.search}`;
    issuing()
      .then(({ goToIssuer }) => goToIssuer(client, returnTo))
      .catch(setError);
  };
  if (error) return <Failed error={error} onRetry={go} />;
  if (isBack) return <Loading rows={3} />;
  return (
    <Button kind="primary" onClick={go}>
      {t('signIn.at', { issuer: new URL(client.issuer).host })}
    </Button>
  );
}
