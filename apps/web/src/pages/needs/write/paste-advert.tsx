import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../../parts/dialog';
import { integer } from '../../../words/numbers';
import { advertWords, MOST_BODY } from './advert-words';
import type { StepProps } from './step-props';

interface PasteAdvertProps extends Omit<StepProps, 'errors'> {
  readonly onClose: () => void;
}

/** An advert that the company already wrote becomes the words of the need, as they are. */
export function PasteAdvert({ words, onWrite, onClose }: PasteAdvertProps): ReactNode {
  const [advert, setAdvert] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (): void => {
    const taken = advertWords(advert, words);
    if (!advert.trim()) setRefusal('Collez ici le texte de votre annonce.');
    else if (taken.body.length > MOST_BODY)
      setRefusal(`Ce texte dépasse ${integer(MOST_BODY)} caractères. Gardez ce qui parle du travail.`);
    else {
      onWrite(taken);
      onClose();
    }
  };
  return (
    <Dialog title="Coller une annonce" onClose={onClose}>
      <div className="form-stack">
        <Textarea
          label="Votre annonce"
          description="Elle est reprise mot pour mot. Vous pourrez la relire à l’étape 2."
          autosize
          minRows={6}
          maxRows={14}
          data-autofocus
          value={advert}
          error={refusal}
          onChange={(event) => setAdvert(event.currentTarget.value)}
        />
        <div className="form-acts">
          <Button variant="filled" onClick={take}>
            Reprendre cette annonce
          </Button>
          <Button onClick={onClose}>Revenir</Button>
        </div>
      </div>
    </Dialog>
  );
}
