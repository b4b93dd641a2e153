import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useAmbassadors } from '../../data/ambassadors';
import { Answer } from '../../parts/answer';
import { ProblemNote } from '../../parts/problem-note';

interface ChooseAmbassadorProps {
  readonly memberCompanyId: string;
  readonly named?: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onChoose: (ambassadorId: string) => void;
  readonly onCancel: () => void;
}

/** Names who will speak of the trade, among the ambassadors of the company. */
export function ChooseAmbassador(props: ChooseAmbassadorProps): ReactNode {
  const ambassadors = useAmbassadors(props.memberCompanyId);
  const [chosen, setChosen] = useState(props.named ?? null);
  return (
    <Answer of={ambassadors} what="les ambassadeurs de l’entreprise" rows={1}>
      {(list) =>
        list.length === 0 ? (
          <p>
            Cette entreprise n’a pas encore d’ambassadeur.{' '}
            <Link to={`/entreprises/${props.memberCompanyId}`}>En ajouter un</Link>
          </p>
        ) : (
          <div className="form-stack">
            <Select
              label="Qui parlera du métier"
              data={list.map((one) => ({ value: one.id, label: `${one.fullName}, ${one.trade}` }))}
              value={chosen}
              onChange={setChosen}
            />
            <ProblemNote error={props.error} />
            <div className="form-acts">
              <Button
                variant="filled"
                aria-busy={props.busy}
                onClick={() => chosen && !props.busy && props.onChoose(chosen)}
              >
                Choisir
              </Button>
              <Button onClick={props.onCancel}>Revenir</Button>
            </div>
          </div>
        )
      }
    </Answer>
  );
}
