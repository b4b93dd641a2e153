import type { ReactNode } from 'react';

interface TaskClockProps {
  readonly tone: 'late' | 'today' | 'later';
  /** 'HH:MM'; without it the dial shows the end of the working day. */
  readonly time?: string;
  /** Day of the month on the calendar, for what is due later. */
  readonly date?: number;
}

const hand = (turn: number, length: number): string =>
  `${(13 + length * Math.sin(turn)).toFixed(1)} ${(13 - length * Math.cos(turn)).toFixed(1)}`;

/** A dial when the task is for today or late (brick), a calendar leaf when it is for another day. Decorative. */
export function TaskClock({ tone, time = '18:00', date }: TaskClockProps): ReactNode {
  if (tone === 'later') {
    return (
      <svg className="task-clock" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect x="2" y="4" width="22" height="20" rx="3" className="clock-face" />
        <path d="M2 9.5h22M8 1.8v4M18 1.8v4" className="clock-line" />
        <text x="13" y="20.6" className="clock-date">
          {date}
        </text>
      </svg>
    );
  }
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3, 5))];
  const hours = ((hour % 12) + minute / 60) * (Math.PI / 6);
  return (
    <svg
      className="task-clock"
      data-tone={tone}
      width="26"
      height="26"
      viewBox="0 0 26 26"
      aria-hidden="true"
    >
      <circle cx="13" cy="13" r="11.4" className="clock-face" />
      <path
        d={`M13 13L${hand(hours, 5.6)}M13 13L${hand((minute * Math.PI) / 30, 8.4)}`}
        className="clock-hands"
      />
    </svg>
  );
}
