import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionKey } from '../../app/session/session';
import { fieldErrors } from '../../data/field-errors';
import { beginSecondFactor, confirmSecondFactor } from '../../data/sign-in';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';

/** Sets up the second factor: scan, prove with one code, keep the recovery codes. */
export function SetUpCode(): ReactNode {
  const client = useQueryClient();
  const form = useForm({ initialValues: { code: '' } });
  const enrolment = useQuery({
    queryKey: ['second-factor-enrolment'],
    queryFn: beginSecondFactor,
    // Asking again would replace the secret that has just been scanned.
    staleTime: Infinity,
    refetchOnMount: false,
  });
  const confirmation = useMutation({
    mutationFn: confirmSecondFactor,
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  if (confirmation.data)
    return (
      <Sheet title="Gardez ces codes de secours" padded>
        <p>Chacun ouvre votre compte une fois, si vous perdez votre téléphone. Ils ne seront plus montrés.</p>
        <ul className="recovery-codes">
          {confirmation.data.recoveryCodes.map((code) => (
            <li key={code} className="hash">
              {code}
            </li>
          ))}
        </ul>
        <div className="form-acts">
          <Button
            variant="filled"
            onClick={() => void client.invalidateQueries({ queryKey: sessionKey, refetchType: 'all' })}
          >
            Je les ai gardés, continuer
          </Button>
        </div>
      </Sheet>
    );
  return (
    <Sheet title="Enregistrer votre téléphone" padded>
      {enrolment.isError && (
        <ErrorState what="Le code à scanner n’est pas arrivé." onRetry={() => void enrolment.refetch()} />
      )}
      {enrolment.isPending && <Loading what="le code à scanner" />}
      {enrolment.data && (
        <form className="form-stack" onSubmit={form.onSubmit(({ code }) => confirmation.mutate(code))}>
          <p>Scannez ce code avec une application d’authentification, puis écrivez les six chiffres qu’elle montre.</p>
          <img src={enrolment.data.qrCode} width="200" height="200" alt="Code QR à scanner" />
          <p>
            Sans appareil photo, recopiez ce secret{'\u00A0'}: <span className="hash">{enrolment.data.secret}</span>
          </p>
          <TextInput
            label="Code à six chiffres"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            {...form.getInputProps('code')}
          />
          <ProblemNote error={confirmation.error} />
          <div className="form-acts">
            <Button type="submit" variant="filled" aria-busy={confirmation.isPending}>
              Vérifier
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
