import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Account, useRenewRecoveryCodes } from '../../data/account';
import { IconShieldCheck } from '../../parts/icons';
import { ProblemNote } from '../../parts/problem-note';
import { RecoveryCodes } from '../../parts/recovery-codes';
import { SetUpCode } from '../../parts/set-up-code';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { counted } from '../../words/numbers';

/** The application that shows codes, and the recovery codes; what to do when the telephone is lost. */
export function SecondFactor({ account }: { readonly account: Account }): ReactNode {
  const [settingUp, setSettingUp] = useState(false);
  const renewal = useRenewRecoveryCodes();
  if (settingUp) return <SetUpCode onDone={() => setSettingUp(false)} />;
  return (
    <Sheet
      title="Second facteur"
      padded
      aside={
        account.hasTotp && (
          <Tag tone="done" icon={IconShieldCheck}>
            Téléphone enregistré
          </Tag>
        )
      }
    >
      {renewal.data ? (
        <RecoveryCodes codes={renewal.data.recoveryCodes} onKept={() => renewal.reset()} />
      ) : (
        <div className="form-stack">
          <p>
            {account.hasTotp
              ? `Une application de votre téléphone montre un code à chaque connexion. Il vous reste ${counted(account.recoveryCodesLeft, 'code de secours', 'codes de secours')}.`
              : 'Une application de votre téléphone montre un code, que vous donnez en plus de votre mot de passe ou de votre lien.'}
          </p>
          <p className="row-facts">
            Téléphone perdu{'\u00A0'}: un code de secours ouvre votre compte. Sans code de secours, la
            direction de votre groupement réinitialise votre second facteur.
          </p>
          <ProblemNote error={renewal.error} />
          <div className="form-acts">
            <Button onClick={() => setSettingUp(true)}>
              {account.hasTotp ? 'Changer de téléphone' : 'Enregistrer mon téléphone'}
            </Button>
            {account.hasTotp && (
              <Button aria-busy={renewal.isPending} onClick={() => !renewal.isPending && renewal.mutate()}>
                Faire d’autres codes de secours
              </Button>
            )}
          </div>
        </div>
      )}
    </Sheet>
  );
}
