import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';

interface BoxesProps<Code extends string> {
  readonly label: string;
  readonly description?: string;
  readonly choices: Readonly<Record<Code, string>>;
  readonly ticked: readonly Code[];
  /** Few words each: two of them side by side on a telephone. */
  readonly short?: boolean;
  readonly onTick: (codes: Code[]) => void;
}

/** Boxes that a thumb can tick: the whole line is the target. */
export function Boxes<Code extends string>(props: BoxesProps<Code>): ReactNode {
  const codes = Object.keys(props.choices) as Code[];
  return (
    <Checkbox.Group
      label={props.label}
      description={props.description}
      value={[...props.ticked]}
      // In the order of the list, whatever the order of the thumbs: the same boxes are the same words.
      onChange={(ticked) => props.onTick(codes.filter((code) => (ticked as string[]).includes(code)))}
    >
      <div className="boxes" data-short={props.short || undefined}>
        {codes.map((code) => (
          <Checkbox key={code} value={code} label={props.choices[code]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
