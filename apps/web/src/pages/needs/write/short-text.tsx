import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface ShortTextProps extends Pick<TextInputProps, 'label' | 'description' | 'error' | 'maxLength'> {
  readonly value: string | null;
  readonly onWrite: (text: string | null) => void;
}

/** A line that may stay empty. The browser proposes nothing: what is asked is of the company, not of who types. */
export function ShortText({ value, onWrite, ...field }: ShortTextProps): ReactNode {
  return (
    <TextInput
      {...field}
      autoComplete="off"
      value={value ?? ''}
      onChange={(event) => onWrite(event.currentTarget.value || null)}
    />
  );
}
