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
  /** Told of every change, as it is typed. */
  readonly onType?: (words: OfferWords) => void;
  /** What stands under a field: what a reading of its words found. */
  readonly under?: Readonly<Record<'title' | 'body' | 'conditions', ReactNode>>;
}

/** The offer rewritten by hand. */
export function OfferWordsForm(props: OfferWordsFormProps): ReactNode {
  const skills = useSoftSkills();
  const form = useForm<OfferWords>({
    initialValues: props.start,
    onValuesChange: (words) => props.onType?.(words),
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
      <div className="words-field">
        <TextInput
          label="Titre"
          description="Un verbe et ce que l’on fait, sans diplôme ni années d’expérience."
          {...form.getInputProps('title')}
        />
        {props.under?.title}
      </div>
      <div className="words-field">
        <Textarea
          label="Le travail"
          description={'Une idée par phrase. Dites «\u00A0vous\u00A0».'}
          autosize
          minRows={9}
          maxRows={24}
          {...form.getInputProps('body')}
        />
        {props.under?.body}
      </div>
      <MultiSelect
        label="Ce qui compte pour réussir ici"
        description="Les qualités de la liste nationale, trois de préférence."
        data={(skills.data ?? []).map(({ code, label }) => ({ value: code, label }))}
        searchable
        nothingFoundMessage="Rien de ce nom."
        {...form.getInputProps('softSkills')}
      />
      <div className="words-field">
        <Textarea
          label="Les conditions, telles qu’elles sont"
          description="Lieu, horaires, salaire, contraintes. Ce qui est vrai reste écrit."
          autosize
          minRows={4}
          maxRows={14}
          {...form.getInputProps('conditions')}
        />
        {props.under?.conditions}
      </div>
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
