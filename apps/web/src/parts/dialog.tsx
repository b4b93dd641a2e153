import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';

type DialogProps = Omit<ModalProps, 'opened'>;

/**
 * A dialog that is there as long as it is drawn. When it goes, the focus returns to what had opened it: Mantine does that only
 * for a dialog that stays drawn after it is closed, and ours keep nothing of what was typed and left.
 */
export function Dialog(props: DialogProps): ReactNode {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
  return <Modal opened {...props} />;
}
