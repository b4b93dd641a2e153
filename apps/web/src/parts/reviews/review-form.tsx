import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RIGHT_PLACE_ANSWERS } from '@passerelle/kernel';
import { type ReactNode, useEffect } from 'react';
import { type TutorReview, useWriteTutorReview } from '../../data/contracts';
import { fieldErrors } from '../../data/field-errors';
import { ProblemNote } from '../problem-note';
import { IN_PLACE } from './review-words';

interface ReviewFormProps {
  readonly contractId: string;
  readonly review: TutorReview;
  readonly onDone: () => void;
}

/** The review of one month, written again as often as needed. */
export function ReviewForm({ contractId, review, onDone }: ReviewFormProps): ReactNode {
  const form = useForm({
    initialValues: {
      inRightPlace: review.inRightPlace ?? '',
      sentence: review.sentence ?? '',
      helpWanted: review.helpWanted ?? false,
    },
    validate: { inRightPlace: (value) => (value ? null : 'Choisissez une réponse.') },
  });
  const write = useWriteTutorReview(contractId, onDone);
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(write.error)), [write.error, setErrors]);
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={form.onSubmit(({ inRightPlace, sentence, helpWanted }) => {
        const answer = RIGHT_PLACE_ANSWERS.find((each) => each === inRightPlace);
        if (answer && !write.isPending)
          write.mutate({
            month: review.month,
            review: { inRightPlace: answer, sentence: sentence.trim(), helpWanted },
          });
      })}
    >
      <Radio.Group
        label={`${review.firstName} est à sa place dans ce métier`}
        {...form.getInputProps('inRightPlace')}
      >
        <div className="radio-stack">
          {RIGHT_PLACE_ANSWERS.map((answer) => (
            <Radio key={answer} value={answer} label={IN_PLACE[answer]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="En une phrase (facultatif)"
        rows={2}
        maxLength={1000}
        {...form.getInputProps('sentence')}
      />
      <Checkbox
        label="Le groupement doit aider"
        {...form.getInputProps('helpWanted', { type: 'checkbox' })}
      />
      <ProblemNote error={write.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={write.isPending}>
          Garder le bilan
        </Button>
        <Button onClick={onDone}>Revenir</Button>
      </div>
    </form>
  );
}
