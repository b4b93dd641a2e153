import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useColleaguesOfCompany } from '../../data/colleagues';
import { type ContractFile, type ContractGroupPart, useNameCompanyTutor } from '../../data/contracts';
import { fieldErrors } from '../../data/field-errors';
import { Answer } from '../../parts/answer';
import { Note } from '../../parts/note';
import { ProblemNote } from '../../parts/problem-note';

interface TutorNoteProps {
  readonly contract: ContractFile;
  readonly companyId: string;
  readonly part: ContractGroupPart;
}

/** Whose account is the tutor's in the company: without one, nobody there is asked for the reviews. */
export function TutorNote({ contract, companyId, part }: TutorNoteProps): ReactNode {
  const colleagues = useColleaguesOfCompany(companyId, true);
  const [chosen, setChosen] = useState(part.companyTutorUserId);
  const name = useNameCompanyTutor(contract.id, () => undefined);
  return (
    <Note title="Le tuteur ou la tutrice">
      <Answer of={colleagues} what="les tuteurs de l’entreprise" rows={1}>
        {(list) => {
          const tutors = list.filter(({ role }) => role === 'tutor');
          if (tutors.length === 0)
            return (
              <p>
                Personne n’a de compte de tuteur dans cette entreprise. Invitez quelqu’un depuis les réglages
                {'\u00A0'}: il ou elle écrira les bilans sur son téléphone.
              </p>
            );
          return (
            <div className="form-stack">
              <Select
                label="Compte dans l’entreprise"
                description="Cette personne verra le parcours et écrira les bilans."
                data={tutors.map(({ userId, fullName }) => ({ value: userId, label: fullName }))}
                value={chosen}
                error={fieldErrors(name.error)['userId']}
                onChange={setChosen}
              />
              <ProblemNote error={name.error} />
              {chosen && chosen !== part.companyTutorUserId && (
                <Button
                  aria-busy={name.isPending}
                  onClick={() => {
                    if (!name.isPending) name.mutate({ userId: chosen, version: contract.version });
                  }}
                >
                  Désigner cette personne
                </Button>
              )}
            </div>
          );
        }}
      </Answer>
    </Note>
  );
}
