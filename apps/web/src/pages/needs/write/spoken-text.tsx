import { Button, Textarea, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, IconMicrophone } from '../../../parts/icons';
import { useDictation } from './use-dictation';

interface SpokenTextProps extends Pick<
  TextareaProps,
  'label' | 'description' | 'error' | 'rows' | 'maxLength'
> {
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** A text that is typed, or said where the browser can listen. */
export function SpokenText({ value, onWrite, ...field }: SpokenTextProps): ReactNode {
  const dictation = useDictation((words) => onWrite([value.trimEnd(), words].filter(Boolean).join(' ')));
  return (
    <div className="spoken">
      <Textarea
        {...field}
        autosize
        minRows={field.rows ?? 4}
        value={value}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      {dictation.possible && (
        <Button
          className="spoken-act"
          aria-pressed={dictation.running}
          variant={dictation.running ? 'filled' : 'outline'}
          leftSection={<Icon of={IconMicrophone} />}
          onClick={dictation.toggle}
        >
          {dictation.running ? 'Arrêter la dictée' : 'Dicter'}
        </Button>
      )}
      {dictation.running && (
        <p className="small" role="status">
          Parlez. Ce que vous dites s’écrit après chaque phrase.
        </p>
      )}
    </div>
  );
}
