import { Button } from '@mantine/core';
import { isProblemCode, PROBLEMS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useIdentityProvider } from '../../data/sign-in';
import { Problem } from '../../data/problem';
import { Icon, IconShieldCheck } from '../../parts/icons';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { PasskeyButton } from './passkey-button';
import { placeAfterSignIn } from './place-after-sign-in';

/** A passkey, and the identity provider where one is configured. */
export function OtherWays(): ReactNode {
  const [params] = useSearchParams();
  const { data: name } = useIdentityProvider();
  const next = placeAfterSignIn(params.get('suite'));
  return (
    <Sheet title="Sans rien taper" padded>
      <div className="sign-in-other">
        <ProblemNote error={refusalNamed(params.get('refus'))} />
        {name && (
          <Button
            component="a"
            href={`/api/session/provider/start?suite=${encodeURIComponent(next)}`}
            leftSection={<Icon of={IconShieldCheck} />}
          >
            Se connecter avec {name}
          </Button>
        )}
        <PasskeyButton />
      </div>
    </Sheet>
  );
}

/** Why the browser was sent back from the provider: the words of the problem that the address names. */
function refusalNamed(code: string | null): Problem | null {
  if (!code || !isProblemCode(code)) return null;
  const { title, what, next } = PROBLEMS[code];
  return new Problem(403, code, title, `${what} ${next}`, []);
}
