import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type ContractFile, type ContractGroupPart, useCompleteContract } from '../../data/contracts';
import { Icon, IconAlertTriangle, IconCheck, IconClock } from '../../parts/icons';
import { Sheet } from '../../parts/sheet';
import { counted } from '../../words/numbers';
import { FileForm } from './file-form';

interface FileSheetProps {
  readonly contract: ContractFile;
  readonly part: ContractGroupPart;
  readonly mayEdit: boolean;
}

/** The file of a contract being prepared: what keeps it from being signed, what is worth knowing, and the form. */
export function FileSheet({ contract, part, mayEdit }: FileSheetProps): ReactNode {
  const [editing, setEditing] = useState(false);
  const complete = useCompleteContract(contract.id, () => setEditing(false));
  const { terms } = contract;
  const { missing, remarks } = part;
  return (
    <Sheet
      title="Le dossier"
      aside={missing.length > 0 && `${counted(missing.length, 'pièce')} avant la signature`}
      padded
    >
      {missing.length === 0 ? (
        <ul className="file-missing">
          <li>
            <Icon of={IconCheck} />
            <span>Rien ne manque pour signer.</span>
          </li>
        </ul>
      ) : (
        <>
          <p>Il manque, avant de signer{'\u00A0'}:</p>
          <ul className="file-missing" data-blocking="true">
            {missing.map(({ code, label }) => (
              <li key={code}>
                <Icon of={IconAlertTriangle} />
                <span>{label}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.length > 0 && (
        <ul className="file-missing">
          {remarks.map(({ code, label }) => (
            <li key={code}>
              <Icon of={IconClock} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
      {mayEdit && terms && contract.state === 'preparing' && !editing && (
        <div className="form-acts">
          <Button onClick={() => setEditing(true)}>Compléter le dossier</Button>
        </div>
      )}
      {editing && terms && (
        <FileForm
          terms={terms}
          part={part}
          busy={complete.isPending}
          error={complete.error}
          onKeep={(given) => complete.mutate({ given, version: contract.version })}
          onCancel={() => setEditing(false)}
        />
      )}
    </Sheet>
  );
}
