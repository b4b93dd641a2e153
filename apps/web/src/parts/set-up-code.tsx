import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionKey } from '../app/session/session-key';
import { fieldErrors } from '../data/field-errors';
import { beginSecondFactor, confirmSecondFactor } from '../data/sign-in';
import { ErrorState } from './error-state';
import { Loading } from './loading';
import { ProblemNote } from './problem-note';
import { RecoveryCodes } from './recovery-codes';
import { Sheet } from './sheet';

/** Sets up the second factor, or replaces it: scan, prove with one code, keep the recovery codes. */
export function SetUpCode({ onDone }: { readonly onDone?: () => void }): ReactNode {
  const client = useQueryClient();
  const form = useForm({ initialValues: { code: '' } });
  const enrolment = useQuery({
    queryKey: ['second-factor-enrolment'],
    queryFn: beginSecondFactor,
    // Asking again would replace the secret that has just been scanned.
    staleTime: Infinity,
    refetchOnMount: false,
    gcTime: 0,
  });
  const confirmation = useMutation({
    mutationFn: confirmSecondFactor,
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  if (confirmation.data)
    return (
      <Sheet title="Gardez ces codes de secours" padded>
        <RecoveryCodes
          codes={confirmation.data.recoveryCodes}
          onKept={() => {
            void client.invalidateQueries({ queryKey: ['account'] });
            void client.invalidateQueries({ queryKey: sessionKey, refetchType: 'all' });
            onDone?.();
          }}
        />
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
          <p>
            Scannez ce code avec une application d’authentification, puis écrivez les six chiffres qu’elle
            montre.
          </p>
          <img src={enrolment.data.qrCode} width="200" height="200" alt="Code QR à scanner" />
          <p>
            Sans appareil photo, recopiez ce secret{'\u00A0'}:{' '}
            <span className="hash">{enrolment.data.secret}</span>
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
