import { Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { type OfferWords, useSoftSkills } from '../../data/offers';
import { ProblemNote } from '../problem-note';

interface OfferWordsFormProps {
  readonly start: OfferWords;
  /** « Garder cette version ». */
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onKeep: (words: OfferWords) => void;
  readonly onCancel?: () => void;
}

/** The offer rewritten by hand. */
export function OfferWordsForm(props: OfferWordsFormProps): ReactNode {
  const skills = useSoftSkills();
  const form = useForm<OfferWords>({
    initialValues: props.start,
    validate: {
      title: (value) => (value.trim() ? null : 'Donnez un titre que tout le monde comprend.'),
      body: (value) =>
        value.trim() ? null : 'Décrivez le travail\u00A0: ce que l’on fait dans une journée.',
      conditions: (value) =>
        value.trim() ? null : 'Écrivez le lieu, les horaires, le salaire, les contraintes.',
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(props.error)), [props.error, setErrors]);
  return (
    <form
      className="form-stack"
      onSubmit={form.onSubmit((words) => {
        if (!props.busy) props.onKeep(words);
      })}
      noValidate
    >
      <TextInput
        label="Titre"
        description="Un verbe et ce que l’on fait, sans diplôme ni années d’expérience."
        {...form.getInputProps('title')}
      />
      <Textarea
        label="Le travail"
        description={'Une idée par phrase. Dites «\u00A0vous\u00A0».'}
        rows={9}
        {...form.getInputProps('body')}
      />
      <MultiSelect
        label="Ce qui compte pour réussir ici"
        description="Les qualités de la liste nationale, trois de préférence."
        data={(skills.data ?? []).map(({ code, label }) => ({ value: code, label }))}
        searchable
        nothingFoundMessage="Rien de ce nom."
        {...form.getInputProps('softSkills')}
      />
      <Textarea
        label="Les conditions, telles qu’elles sont"
        description="Lieu, horaires, salaire, contraintes. Ce qui est vrai reste écrit."
        rows={4}
        {...form.getInputProps('conditions')}
      />
      <ProblemNote error={props.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={props.busy}>
          {props.button}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>Revenir</Button>}
      </div>
    </form>
  );
}
