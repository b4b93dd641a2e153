import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, IconPrinter } from '../icons';

/** Prints the page: its own layout, or the sheet of paper that it holds (`Paper`). */
export function PrintButton({ label }: { readonly label: string }): ReactNode {
  return (
    <Button leftSection={<Icon of={IconPrinter} />} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
