import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export {
  IconAlertTriangle,
  IconCheck,
  IconChevronDown,
  IconChevronRight,
  IconDotsVertical,
  IconLink,
  IconClock,
  IconEyeOff,
  IconClipboardText,
  IconFileImport,
  IconFingerprint,
  IconLock,
  IconMapPin,
  IconMenu2,
  IconMicrophone,
  IconPhone,
  IconPlayerPause,
  IconPlus,
  IconPrinter,
  IconRefresh,
  IconSearch,
  IconShieldCheck,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
export type { TablerIcon } from '@tabler/icons-react';

interface IconProps {
  readonly of: TablerIcon;
  /** Pixels; 20 beside text, 15 in a tag. */
  readonly size?: number;
  readonly className?: string;
}

/** One drawing beside a word, with the house stroke. Always hidden from screen readers: the word says it. */
export function Icon({ of: Drawing, size = 20, className }: IconProps): ReactNode {
  return <Drawing size={size} stroke={1.9} aria-hidden="true" className={className} />;
}
