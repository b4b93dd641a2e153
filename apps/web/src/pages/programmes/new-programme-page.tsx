import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { fieldErrors } from '../../data/field-errors';
import { useCreateProgramme, useEmploymentAreas } from '../../data/programmes';
import { Answer } from '../../parts/answer';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { parisTime } from '../../words/civil-date';
import '../../parts/row-list.css';

const USUAL_PLACES = 20;
const MOST_PLACES = 200;

/** « Ouvrir une promotion ». */
export function Component(): ReactNode {
  const areas = useEmploymentAreas();
  return (
    <>
      <PageTitle
        title="Ouvrir une promotion"
        crumbs={[{ label: 'Promotions', to: '/promotions' }, { label: 'Nouvelle' }]}
        lead="Une promotion réunit des personnes, des offres et des dates, dans un bassin d’emploi."
      />
      <Sheet title="La promotion" padded>
        <Answer of={areas} what="les bassins d’emploi">
          {(known) => (
            <ProgrammeForm
              areas={known.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
            />
          )}
        </Answer>
      </Sheet>
    </>
  );
}

function ProgrammeForm({
  areas,
}: {
  readonly areas: { readonly value: string; readonly label: string }[];
}): ReactNode {
  const navigate = useNavigate();
  const create = useCreateProgramme(({ id }) => void navigate(`/promotions/${id}`));
  const form = useForm({
    initialValues: {
      name: '',
      employmentAreaCode: null as string | null,
      opensOn: parisTime(new Date()).day,
      poePlaces: USUAL_PLACES as number | string,
    },
    validate: {
      name: (value) => (value.trim().length >= 3 ? null : 'Trois lettres au moins.'),
      employmentAreaCode: (value) => (value ? null : 'Choisissez un bassin d’emploi.'),
      opensOn: (value) => (value ? null : 'Choisissez un jour.'),
      poePlaces: (value) => (typeof value === 'number' ? null : 'Écrivez un nombre de places.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(create.error)), [create.error, setErrors]);
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={form.onSubmit(({ name, employmentAreaCode, opensOn, poePlaces }) => {
        if (create.isPending || !employmentAreaCode || !opensOn) return;
        create.mutate({ name: name.trim(), employmentAreaCode, opensOn, poePlaces: Number(poePlaces) });
      })}
    >
      <div className="field-pair">
        <TextInput label="Nom" description="Par exemple « Omois 6 »." {...form.getInputProps('name')} />
        <Select
          label="Bassin d’emploi"
          description="De France Travail."
          placeholder="Chercher un bassin"
          searchable
          nothingFoundMessage="Aucun bassin de ce nom."
          limit={50}
          data={areas}
          {...form.getInputProps('employmentAreaCode')}
        />
        <DateInput
          label="Ouverture"
          description="Premier jour des orientations."
          valueFormat="D MMMM YYYY"
          placeholder="jour, mois, année"
          {...form.getInputProps('opensOn')}
        />
        <NumberInput
          label="Places en POE"
          description="Vingt d’habitude."
          min={1}
          max={MOST_PLACES}
          allowDecimal={false}
          {...form.getInputProps('poePlaces')}
        />
      </div>
      <ProblemNote error={create.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={create.isPending}>
          Ouvrir la promotion
        </Button>
        <Button onClick={() => void navigate('/promotions')}>Revenir</Button>
      </div>
    </form>
  );
}
