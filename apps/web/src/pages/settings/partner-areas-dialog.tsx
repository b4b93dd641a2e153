import { Button, MultiSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { type Partnership, useNamePartnerAreas } from '../../data/group';
import { useEmploymentAreas } from '../../data/programmes';
import { Answer } from '../../parts/answer';
import { Dialog } from '../../parts/dialog';
import { ProblemNote } from '../../parts/problem-note';
import { withoutAccents } from '../../words/without-accents';

interface PartnerAreasProps {
  readonly partnership: Partnership;
  readonly onClose: () => void;
}

/** For which employment areas a prescriber sends people: it is told of the offers there. */
export function PartnerAreasDialog({ partnership, onClose }: PartnerAreasProps): ReactNode {
  const areas = useEmploymentAreas();
  const [codes, setCodes] = useState(partnership.areas.map(({ code }) => code));
  const name = useNamePartnerAreas(() => {
    notifications.show({ message: `${partnership.name}\u00A0: les bassins d’emploi sont enregistrés.` });
    onClose();
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!name.isPending) name.mutate({ id: partnership.id, employmentAreaCodes: codes });
  };
  return (
    <Dialog onClose={onClose} title={`Bassins d’emploi\u00A0: ${partnership.name}`}>
      <form className="form-stack" noValidate onSubmit={submit}>
        <p>À chaque nouvelle offre de ces bassins, la structure en reçoit la fiche par e-mail.</p>
        <Answer of={areas} what="les bassins d’emploi">
          {(all) => (
            <MultiSelect
              label="Bassins d’emploi"
              description="Aucun bassin choisi : elle reçoit les offres de tous les bassins."
              data={all.map(({ code, name: label }) => ({ value: code, label }))}
              value={codes}
              onChange={setCodes}
              searchable
              filter={({ options, search }) =>
                options.filter(
                  (option) =>
                    'label' in option && withoutAccents(option.label).includes(withoutAccents(search.trim())),
                )
              }
              nothingFoundMessage="Aucun bassin de ce nom."
              comboboxProps={{ withinPortal: false }}
              error={fieldErrors(name.error)['employmentAreaCodes']}
            />
          )}
        </Answer>
        <ProblemNote error={name.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={name.isPending}>
            Enregistrer
          </Button>
          <Button onClick={onClose}>Revenir</Button>
        </div>
      </form>
    </Dialog>
  );
}
