import './questions.css';
import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { type AskedQuestion, useAnswerQuestions } from '../../../data/need-rewriting';
import type { Need } from '../../../data/needs';
import { exactMoment } from '../../../words/dates';
import { Ordinals } from '../../ordinals';
import { ProblemNote } from '../../problem-note';
import { askedOnce, type PutQuestion } from './asked-once';

interface QuestionFieldsProps {
  readonly need: Need;
  readonly questions: readonly AskedQuestion[];
  /** « Envoyer les réponses », « Garder ces réponses ». */
  readonly button: string;
}

/** What only the company knows: a short field a question, the answers that stand with who gave them; any of them may be left for later. */
export function QuestionFields({ need, questions, button }: QuestionFieldsProps): ReactNode {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [told, setTold] = useState('');
  const put = askedOnce(questions);
  const answer = useAnswerQuestions(need.id, () => {
    setTyped({});
    setTold('Les réponses sont gardées.');
  });
  const given = put.flatMap(({ ids, text }) => {
    const words = typed[text]?.trim();
    return words ? ids.map((questionId) => ({ questionId, text: words })) : [];
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTold(given.length === 0 ? 'Répondez à une question au moins.' : '');
    if (given.length > 0 && !answer.isPending) answer.mutate({ version: need.version, answers: given });
  };
  return (
    <form className="form-stack" onSubmit={send} noValidate>
      <ol className="questions">
        {put.map((question) => (
          <li key={question.text}>
            <QuestionField
              question={question}
              value={typed[question.text]}
              onType={(words) => {
                setTold('');
                setTyped({ ...typed, [question.text]: words });
              }}
            />
          </li>
        ))}
      </ol>
      <ProblemNote error={answer.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={answer.isPending}>
          {button}
        </Button>
      </div>
      <p role="status">{told}</p>
    </form>
  );
}

interface QuestionFieldProps {
  readonly question: PutQuestion;
  /** What is being typed; undefined while nobody types. */
  readonly value: string | undefined;
  readonly onType: (words: string) => void;
}

function QuestionField({ question, value, onType }: QuestionFieldProps): ReactNode {
  const { text, because, answer } = question;
  if (answer && value === undefined) {
    return (
      <>
        <p>
          <b>{text}</b>
        </p>
        <p className="question-answer">{`«\u00A0${answer.text}\u00A0»`}</p>
        <p className="small muted">
          {answer.by ?? 'Quelqu’un'}, <Ordinals>{exactMoment(answer.at)}</Ordinals>.{' '}
          <button type="button" className="link" onClick={() => onType(answer.text)}>
            Corriger<span className="sr"> la réponse à : {text}</span>
          </button>
        </p>
      </>
    );
  }
  return (
    <Textarea
      label={text}
      description={because.join(' ')}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={1000}
      value={value ?? ''}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
