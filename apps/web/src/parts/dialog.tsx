import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useState } from 'react';

type DialogProps = Omit<ModalProps, 'opened'>;

/**
 * A dialog that is there as long as it is drawn. When it goes, the focus returns to what had opened it: Mantine does that only
 * for a dialog that stays drawn after it is closed, and ours keep nothing of what was typed and left.
 */
export function Dialog(props: DialogProps): ReactNode {
  const [opener] = useState(() => document.activeElement);
  // Before the dialog leaves the page, not after it was painted: a key pressed meanwhile would go nowhere.
  useLayoutEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
  return <Modal opened {...props} />;
}
