import { Button, Radio, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { useWriteWeeklyReview } from '../../data/poe-reviews';
import { ProblemNote } from '../../parts/problem-note';
import { dayNumber, dayOf, mondayOf, parisTime } from '../../words/civil-date';

interface WeeklyReviewFormProps {
  readonly sessionId: string;
  readonly journeyId: string;
}

const monday = (day: string): string => dayOf(mondayOf(dayNumber(day)));
const MOODS = ['1', '2', '3', '4', '5'];

/** The review of a week: what was done, the next aim, how the person feels. */
export function WeeklyReviewForm({ sessionId, journeyId }: WeeklyReviewFormProps): ReactNode {
  const form = useForm({
    initialValues: { weekStartsOn: monday(parisTime(new Date()).day), done: '', nextAim: '', mood: '' },
    validate: {
      done: (value) => (value.trim() ? null : 'Écrivez ce qui a été fait.'),
      nextAim: (value) => (value.trim() ? null : 'Écrivez le but de la semaine prochaine.'),
    },
  });
  const write = useWriteWeeklyReview(sessionId, journeyId, () => form.reset());
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(write.error)), [write.error, setErrors]);
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={form.onSubmit(({ mood, ...review }) => {
        if (!write.isPending) write.mutate(mood ? { ...review, mood: Number(mood) } : review);
      })}
    >
      <h3>Écrire le bilan d’une semaine</h3>
      <DateInput
        label="Semaine du lundi"
        valueFormat="D MMMM YYYY"
        value={form.values.weekStartsOn}
        onChange={(day) => day && form.setFieldValue('weekStartsOn', monday(day))}
        error={form.errors['weekStartsOn']}
      />
      <Textarea label="Ce qui a été fait" rows={3} {...form.getInputProps('done')} />
      <Textarea label="Le but de la semaine prochaine" rows={2} {...form.getInputProps('nextAim')} />
      <Radio.Group
        label="Moral, de 1 (bas) à 5 (haut), si la personne le dit"
        {...form.getInputProps('mood')}
      >
        <div className="presence-choices">
          {MOODS.map((mood) => (
            <Radio key={mood} value={mood} label={mood} />
          ))}
        </div>
      </Radio.Group>
      <ProblemNote error={write.error} />
      <div className="form-acts">
        <Button type="submit" aria-busy={write.isPending}>
          Garder le bilan de la semaine
        </Button>
      </div>
    </form>
  );
}
