import { Button, TextInput } from '@mantine/core';
import { MEETING_ANSWER_LABELS, MEETING_ANSWERS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { type Meeting, useGiveFeedback } from '../../data/pass-datings';
import { ProblemNote } from '../../parts/problem-note';

interface FeedbackFormProps {
  readonly eventId: string;
  readonly meeting: Meeting;
  readonly side: 'company' | 'person';
  readonly onDone: () => void;
}

/** What one side says of a meeting: a sentence if they wish, then one of three big answers. */
export function FeedbackForm({ eventId, meeting, side, onDone }: FeedbackFormProps): ReactNode {
  const before = meeting[side];
  const [sentence, setSentence] = useState(before?.sentence ?? '');
  const give = useGiveFeedback(eventId, onDone);
  const who = side === 'company' ? meeting.ambassadorName : meeting.personName;
  return (
    <div className="form-stack" role="group" aria-label={`Avis donné par ${who}`}>
      <h3>{`${who}, après la rencontre`}</h3>
      <TextInput
        label="En une phrase (facultatif)"
        value={sentence}
        onChange={(event) => setSentence(event.currentTarget.value)}
      />
      <ProblemNote error={give.error} />
      <div className="feedback-answers">
        {MEETING_ANSWERS.map((answer) => (
          <Button
            key={answer}
            variant={before?.answer === answer ? 'filled' : 'outline'}
            aria-pressed={before?.answer === answer}
            onClick={() =>
              !give.isPending &&
              give.mutate({
                meetingId: meeting.id,
                side,
                feedback: sentence.trim() ? { answer, sentence: sentence.trim() } : { answer },
              })
            }
          >
            {MEETING_ANSWER_LABELS[answer]}
          </Button>
        ))}
      </div>
      <Button className="feedback-back" variant="subtle" onClick={onDone}>
        Revenir sans changer
      </Button>
    </div>
  );
}
