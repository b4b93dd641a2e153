import { Button, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { useAmbassadors } from '../../data/ambassadors';
import { fieldErrors } from '../../data/field-errors';
import { useOffers } from '../../data/offers';
import { type PassDating, useRecordMeeting } from '../../data/pass-datings';
import { Problem } from '../../data/problem';
import { ProblemNote } from '../../parts/problem-note';

interface TypedMeeting {
  journeyId: string | null;
  ambassadorId: string | null;
  offerId: string | null;
  round: number | string;
}

/** Which field a refusal is about. */
const FIELD_OF: Readonly<Record<string, keyof TypedMeeting>> = {
  pair_already_met: 'ambassadorId',
  person_busy_in_round: 'round',
  ambassador_busy_in_round: 'round',
  person_not_checked_in: 'journeyId',
};

function errorsOf(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const field = FIELD_OF[error.code];
  if (field) return { [field]: error.detail ?? error.title };
  return Object.fromEntries(
    Object.entries(fieldErrors(error)).map(([name, said]) => [name.replace(/^meetings\.0\./, ''), said]),
  );
}

const isOfField = (error: unknown): boolean => error instanceof Problem && error.code in FIELD_OF;

/** A meeting that was held: who, with whom, about which offer, in which round. The ambassador and the round stay for the next one. */
export function MeetingForm({ event }: { readonly event: PassDating }): ReactNode {
  const there = event.people.filter(({ state }) => state === 'present');
  const ambassadors = useAmbassadors();
  const offers = useOffers({ programmeId: event.programmeId, state: 'published' });
  const form = useForm<TypedMeeting>({
    initialValues: {
      journeyId: null,
      ambassadorId: null,
      offerId: null,
      round: Math.max(1, ...event.meetings.map(({ round }) => round)),
    },
    validate: {
      journeyId: (value) => (value ? null : 'Choisissez la personne.'),
      ambassadorId: (value) => (value ? null : 'Choisissez l’ambassadeur.'),
      round: (value) => (Number(value) >= 1 ? null : 'Le premier tour porte le numéro 1.'),
    },
  });
  const record = useRecordMeeting(event.id, () => form.setFieldValue('journeyId', null));
  const { error } = record;
  const { setErrors } = form;
  useEffect(() => setErrors(errorsOf(error)), [error, setErrors]);
  const coming = new Set(event.ambassadors.map(({ id }) => id));
  const all = (ambassadors.data ?? []).filter(({ leftOn }) => leftOn === null);
  const named = (isComing: boolean): { value: string; label: string }[] =>
    all
      .filter(({ id }) => coming.has(id) === isComing)
      .map(({ id, fullName, companyName }) => ({ value: id, label: `${fullName}, ${companyName}` }));
  const company = all.find(({ id }) => id === form.values.ambassadorId)?.memberCompanyId;
  const ofCompany = (offers.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ memberCompanyId }) => memberCompanyId === company,
  );
  const groups = [
    { group: 'Annoncés', items: named(true) },
    { group: 'Autres ambassadeurs', items: named(false) },
  ].filter(({ items }) => items.length > 0);
  if (there.length === 0)
    return (
      <p className="muted">
        Notez d’abord les arrivées{'\u00A0'}: on ne rencontre que des personnes présentes.
      </p>
    );
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={form.onSubmit(({ journeyId, ambassadorId, offerId, round }) => {
        if (record.isPending || !journeyId || !ambassadorId) return;
        record.mutate({ journeyId, ambassadorId, round: Number(round), ...(offerId && { offerId }) });
      })}
    >
      <h3>Noter une rencontre</h3>
      <div className="field-pair">
        <Select
          label="Personne présente"
          data={there.map((person) => ({ value: person.journeyId, label: person.name }))}
          searchable
          {...form.getInputProps('journeyId')}
        />
        <Select
          label="Ambassadeur"
          data={groups}
          searchable
          value={form.values.ambassadorId}
          error={form.errors['ambassadorId']}
          onChange={(id) => form.setValues({ ambassadorId: id, offerId: null })}
        />
        <Select
          label="Offre (facultatif)"
          data={ofCompany.map(({ id, title }) => ({ value: id, label: title }))}
          clearable
          description={
            company && ofCompany.length === 0 ? 'Pas d’offre publiée de cette entreprise ici.' : undefined
          }
          {...form.getInputProps('offerId')}
        />
        <NumberInput label="Tour" min={1} max={50} allowDecimal={false} {...form.getInputProps('round')} />
      </div>
      {!isOfField(error) && <ProblemNote error={error} />}
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={record.isPending}>
          Garder la rencontre
        </Button>
        <span role="status">{record.isSuccess ? 'La rencontre est gardée.' : ''}</span>
      </div>
    </form>
  );
}
