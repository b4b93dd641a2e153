import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { phoneHref, phoneWords } from '../words/numbers';
import { Icon, IconPhone } from './icons';

interface PhoneButtonProps {
  readonly phone: string;
  /** Who answers: « Yohann Da Silva ». */
  readonly who: string;
  /** The main act of its block. */
  readonly main?: boolean;
  readonly fullWidth?: boolean;
}

/** A call is a button that shows the number: it dials on a phone, and can be read aloud beside a desk telephone. */
export function PhoneButton({ phone, who, main = false, fullWidth = false }: PhoneButtonProps): ReactNode {
  return (
    <Button
      component="a"
      href={phoneHref(phone)}
      variant={main ? 'filled' : 'outline'}
      fullWidth={fullWidth}
      leftSection={<Icon of={IconPhone} />}
    >
      <span className="sr">Appeler {who}, </span>
      <span className="nowrap">{phoneWords(phone)}</span>
    </Button>
  );
}
