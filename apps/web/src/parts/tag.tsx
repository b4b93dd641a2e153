import type { ReactNode } from 'react';
import { Icon, type TablerIcon } from './icons';

interface TagProps {
  /** plain: a fact; done: good or finished; alert: look at it; late: overdue. */
  readonly tone?: 'plain' | 'done' | 'alert' | 'late';
  readonly icon?: TablerIcon;
  readonly children: ReactNode;
}

/** A state in words, with its drawing. The word carries the meaning; the colour only repeats it. */
export function Tag({ tone = 'plain', icon, children }: TagProps): ReactNode {
  return (
    <span className="tag" data-tone={tone}>
      {icon && <Icon of={icon} size={15} />}
      {children}
    </span>
  );
}
