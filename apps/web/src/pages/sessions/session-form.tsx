import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { useOpenProgrammes } from '../../data/open-programmes';
import type { NewPoeSession, PoeSession, PoeSessionChange } from '../../data/poe';
import { Problem } from '../../data/problem';
import { useSessionPartners } from '../../data/session-partners';
import { ProblemNote } from '../../parts/problem-note';

/** A POE session as it is typed. */
interface TypedSession {
  programmeId: string | null;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  place: string;
  places: number | string;
  totalHours: number | string;
  inCompanyHours: number | string;
  trainingProviderId: string | null;
  funderId: string | null;
}

interface SessionFormProps {
  /** Known beforehand from the address. */
  readonly programmeId?: string | null;
  /** The session to change; its days stay. */
  readonly session?: PoeSession;
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onPlan?: (session: NewPoeSession) => void;
  readonly onChange?: (change: PoeSessionChange, funderId: string | undefined) => void;
  readonly onCancel?: () => void;
}

const startOf = ({ session, programmeId }: SessionFormProps): TypedSession => ({
  programmeId: session?.programmeId ?? programmeId ?? null,
  name: session?.name ?? '',
  startsOn: session?.startsOn ?? null,
  endsOn: session?.endsOn ?? null,
  place: session?.place ?? '',
  places: session?.places ?? 20,
  totalHours: session?.hours.totalHours ?? 210,
  inCompanyHours: session?.hours.inCompanyHours ?? 70,
  trainingProviderId: session?.trainingProviderId ?? null,
  funderId: session?.funderId ?? null,
});

/** Which field a rule broken by the whole is about. */
const FIELD_OF: Readonly<Record<string, keyof TypedSession>> = {
  session_hours_over_limit: 'totalHours',
  session_company_share_over_limit: 'inCompanyHours',
  session_places_taken: 'places',
};

function errorsOf(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const field = FIELD_OF[error.code];
  return field ? { [field]: error.detail ?? error.title } : fieldErrors(error);
}

const isOfField = (error: unknown): boolean => error instanceof Problem && error.code in FIELD_OF;

/** Plans or changes a POE session: days, place, hours, who teaches and who pays. */
export function SessionForm(props: SessionFormProps): ReactNode {
  const { session, error } = props;
  const planning = !session;
  const programmes = useOpenProgrammes(planning);
  const partners = useSessionPartners();
  const form = useForm<TypedSession>({
    initialValues: startOf(props),
    validate: {
      programmeId: (value) => (value ? null : 'Choisissez la promotion.'),
      name: (value) => (value.trim() ? null : 'Donnez un nom à cette session.'),
      startsOn: (value) => (value ? null : 'Choisissez le premier jour.'),
      endsOn: (value, { startsOn }) =>
        !value
          ? 'Choisissez le dernier jour.'
          : startsOn && value <= startsOn
            ? 'Le dernier jour vient après le premier.'
            : null,
      place: (value) => (value.trim() ? null : 'Écrivez le lieu.'),
      places: (value) => (Number(value) >= 1 ? null : 'Au moins une place.'),
      totalHours: (value) => (Number(value) >= 1 ? null : 'Écrivez le nombre d’heures.'),
      inCompanyHours: (value, { totalHours }) =>
        value === '' || Number(value) < 0
          ? 'Écrivez le nombre d’heures, ou zéro.'
          : Number(value) > Number(totalHours)
            ? 'Pas plus d’heures en entreprise que d’heures en tout.'
            : null,
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(errorsOf(error)), [error, setErrors]);
  const keep = form.onSubmit((typed) => {
    if (props.busy) return;
    const { programmeId, startsOn, endsOn, trainingProviderId, funderId } = typed;
    const common = {
      name: typed.name.trim(),
      place: typed.place.trim(),
      places: Number(typed.places),
      totalHours: Number(typed.totalHours),
      inCompanyHours: Number(typed.inCompanyHours),
      ...(trainingProviderId && { trainingProviderId }),
    };
    if (!planning) {
      props.onChange?.(common, funderId && funderId !== session.funderId ? funderId : undefined);
      return;
    }
    if (programmeId && startsOn && endsOn)
      props.onPlan?.({ ...common, programmeId, startsOn, endsOn, ...(funderId && { funderId }) });
  });
  return (
    <form className="form-stack step-form" noValidate onSubmit={keep}>
      {planning && (
        <Select
          label="Promotion"
          data={(programmes.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          {...form.getInputProps('programmeId')}
        />
      )}
      <TextInput label="Nom de la session" {...form.getInputProps('name')} />
      {planning && (
        <div className="field-pair">
          <DateInput
            label="Premier jour"
            valueFormat="dddd D MMMM YYYY"
            {...form.getInputProps('startsOn')}
          />
          <DateInput
            label="Dernier jour"
            valueFormat="dddd D MMMM YYYY"
            minDate={form.values.startsOn ?? undefined}
            {...form.getInputProps('endsOn')}
          />
        </div>
      )}
      <TextInput label="Lieu" {...form.getInputProps('place')} />
      <div className="field-three-even">
        <NumberInput
          label="Places"
          min={1}
          max={100}
          allowDecimal={false}
          {...form.getInputProps('places')}
        />
        <NumberInput
          label="Heures en tout"
          min={1}
          max={2000}
          allowDecimal={false}
          {...form.getInputProps('totalHours')}
        />
        <NumberInput
          label="Heures en entreprise"
          min={0}
          max={2000}
          allowDecimal={false}
          {...form.getInputProps('inCompanyHours')}
        />
      </div>
      <Select
        label="Organisme de formation (facultatif)"
        data={[...(partners.data?.providers ?? [])]}
        searchable
        clearable={planning}
        {...form.getInputProps('trainingProviderId')}
      />
      <Select
        label="Financeur (facultatif)"
        description="Une fois son accord donné. Sans financeur, personne ne peut encore être inscrit."
        data={[...(partners.data?.funders ?? [])]}
        searchable
        clearable={!session?.funderId}
        {...form.getInputProps('funderId')}
      />
      {!isOfField(error) && <ProblemNote error={error} />}
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={props.busy}>
          {props.button}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>Revenir</Button>}
      </div>
    </form>
  );
}
