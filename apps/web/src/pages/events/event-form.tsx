import { Button, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { parisInstant } from '@passerelle/kernel';
import { type ReactNode, useEffect } from 'react';
import { useAmbassadors } from '../../data/ambassadors';
import { fieldErrors } from '../../data/field-errors';
import { useOpenProgrammes } from '../../data/open-programmes';
import type { NewPassDating, PassDating, PassDatingChange } from '../../data/pass-datings';
import { Problem } from '../../data/problem';
import { ProblemNote } from '../../parts/problem-note';
import { typedHour } from '../../words/typed-hour';

/** A Pass Dating as it is typed: Paris hours, a margin in percent. */
interface TypedEvent {
  programmeId: string | null;
  day: string | null;
  from: string;
  to: string;
  place: string;
  address: string;
  seats: number | string;
  margin: number | string;
  ambassadorIds: string[];
}

interface EventFormProps {
  /** Known beforehand from the address. */
  readonly programmeId?: string | null;
  /** The event to change; its day and hours stay. */
  readonly event?: PassDating;
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onPlan?: (event: NewPassDating) => void;
  readonly onChange?: (change: PassDatingChange) => void;
  readonly onCancel?: () => void;
}

const USUAL_MARGIN = 20;

const startOf = ({ event, programmeId }: EventFormProps): TypedEvent => ({
  programmeId: event?.programmeId ?? programmeId ?? null,
  day: null,
  from: '9 h 30',
  to: '12 h',
  place: event?.place ?? '',
  address: event?.address ?? '',
  seats: event?.seats ?? 20,
  margin: event ? Math.round((event.overbooking - 1) * 100) : USUAL_MARGIN,
  ambassadorIds: event?.ambassadors.map(({ id }) => id) ?? [],
});

const said = (text: string, missing: string): string | null => (text.trim() ? null : missing);

/** What the service says of a field, beside the field as it is typed. */
function errorsOf(error: unknown): Record<string, string> {
  const { startsAt, endsAt, overbooking, ...others } = fieldErrors(error);
  const taken = error instanceof Problem && error.code === 'event_seats_taken' ? error.detail : undefined;
  return {
    ...others,
    ...(startsAt && { day: startsAt }),
    ...(endsAt && { to: endsAt }),
    ...(overbooking && { margin: overbooking }),
    ...(taken && { seats: taken }),
  };
}

/** Plans or changes a Pass Dating: when and where, how many, who speaks of their trade. */
export function EventForm(props: EventFormProps): ReactNode {
  const { event, error } = props;
  const planning = !event;
  const programmes = useOpenProgrammes(planning);
  const ambassadors = useAmbassadors();
  const form = useForm<TypedEvent>({
    initialValues: startOf(props),
    validate: {
      programmeId: (value) => (value ? null : 'Choisissez la promotion.'),
      day: (value) => (!planning || value ? null : 'Choisissez le jour.'),
      from: (value) => (typedHour(value) ? null : 'Écrivez l’heure, par exemple 9 h 30.'),
      to: (value, { from }) => {
        const [end, start] = [typedHour(value), typedHour(from)];
        if (!end) return 'Écrivez l’heure, par exemple 12 h.';
        return start && end <= start ? 'La fin vient après le début.' : null;
      },
      place: (value) => said(value, 'Écrivez le nom du lieu.'),
      address: (value) => said(value, 'Écrivez l’adresse\u00A0: elle part avec l’invitation.'),
      seats: (value) => (Number(value) >= 1 ? null : 'Au moins une place.'),
      margin: (value) =>
        value !== '' && Number(value) >= 0 && Number(value) <= 200 ? null : 'Entre 0 et 200.',
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(errorsOf(error)), [error, setErrors]);
  const keep = form.onSubmit((typed) => {
    if (props.busy) return;
    const common = {
      place: typed.place.trim(),
      address: typed.address.trim(),
      seats: Number(typed.seats),
      overbooking: 1 + Number(typed.margin) / 100,
      ambassadorIds: typed.ambassadorIds,
    };
    const { day, programmeId } = typed;
    const [from, to] = [typedHour(typed.from), typedHour(typed.to)];
    if (!planning) props.onChange?.(common);
    else if (day && programmeId && from && to)
      props.onPlan?.({
        ...common,
        programmeId,
        startsAt: parisInstant(day, from),
        endsAt: parisInstant(day, to),
      });
  });
  return (
    <form className="form-stack step-form" noValidate onSubmit={keep}>
      {planning && (
        <>
          <Select
            label="Promotion"
            data={(programmes.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            {...form.getInputProps('programmeId')}
          />
          <div className="field-three">
            <DateInput label="Jour" valueFormat="dddd D MMMM YYYY" {...form.getInputProps('day')} />
            <TextInput label="Début" {...form.getInputProps('from')} />
            <TextInput label="Fin" {...form.getInputProps('to')} />
          </div>
        </>
      )}
      <TextInput
        label="Lieu"
        description="Salle des fêtes, maison de l’emploi."
        {...form.getInputProps('place')}
      />
      <TextInput label="Adresse" {...form.getInputProps('address')} />
      <div className="field-pair">
        <NumberInput
          label="Places"
          description="Personnes attendues dans la salle."
          min={1}
          max={500}
          allowDecimal={false}
          {...form.getInputProps('seats')}
        />
        <NumberInput
          label={'Invitations en plus des places, en\u00A0%'}
          description="Une à deux personnes sur dix ne viennent pas."
          min={0}
          max={200}
          allowDecimal={false}
          {...form.getInputProps('margin')}
        />
      </div>
      <MultiSelect
        label="Ambassadeurs qui viennent (facultatif)"
        description="Vous pourrez en ajouter jusqu’au jour même."
        data={(ambassadors.data ?? [])
          .filter(({ leftOn }) => leftOn === null)
          .map(({ id, fullName, trade, companyName }) => ({
            value: id,
            label: `${fullName}, ${trade}, ${companyName}`,
          }))}
        searchable
        nothingFoundMessage="Aucun ambassadeur de ce nom."
        {...form.getInputProps('ambassadorIds')}
      />
      <ProblemNote error={error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={props.busy}>
          {props.button}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>Revenir</Button>}
      </div>
    </form>
  );
}
