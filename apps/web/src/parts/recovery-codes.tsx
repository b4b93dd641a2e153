import './recovery-codes.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): ReactNode {
  return (
    <>
      <p>Chacun ouvre votre compte une fois, si vous perdez votre téléphone. Ils ne seront plus montrés.</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code} className="hash">
            {code}
          </li>
        ))}
      </ul>
      <div className="form-acts">
        <Button variant="filled" onClick={onKept}>
          Je les ai gardés, continuer
        </Button>
      </div>
    </>
  );
}
