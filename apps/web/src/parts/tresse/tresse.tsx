import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { describeTresse } from './describe';
import { isPlanned, numberedLinks } from './geometry/knots';
import type { TresseData } from './tresse-data';
import { TresseLarge } from './tresse-large';
import { TressePhone } from './tresse-phone';
import { TresseText } from './tresse-text';

/** Below this the braid turns and time runs down. Pixels. */
const TURN_AT = 600;
/** What a sheet of the page gives on a wide screen; used until the place is measured. */
const USUAL_WIDTH = 1166;
/** Width of an A4 sheet between its margins, so that printed words keep their size. */
const PAPER_WIDTH = 660;

interface TresseProps {
  readonly data: TresseData;
  /** Whose journey: « Sandrine Vasseur ». */
  readonly person: string;
}

/** A person's braid, large or turned according to the room it has, with its knots in words and its text. */
export function Tresse({ data, person }: TresseProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const printing = usePrinting();
  const fresh = useFreshActions(data);
  const name = describeTresse(data, person);
  const large = printing || width >= TURN_AT;
  return (
    <div className="tresse-place" ref={place}>
      {large ? (
        <>
          <TresseLarge data={data} width={printing ? PAPER_WIDTH : width} name={name} fresh={fresh} />
          <p className="tresse-scale">
            Une planche = 1 semaine (2 dans le contrat, 4 ensuite). Planche manquante{'\u00A0'}: personne n’a
            agi.
          </p>
          <KnotList data={data} />
        </>
      ) : (
        <TressePhone data={data} name={name} fresh={fresh} />
      )}
      <TresseText data={data} printed={printing} />
    </div>
  );
}

/** The numbered sentences of the knots, each with what it made possible in bold. */
function KnotList({ data }: { readonly data: TresseData }): ReactNode {
  if (data.links.length === 0) return null;
  return (
    <ol className="knots" aria-label={'Les nœuds\u00A0: quand une aide en entraîne une autre'}>
      {numberedLinks(data).map(({ number, link }) => (
        <li key={link.id}>
          <span className="knot-number" data-planned={isPlanned(link, data) || undefined}>
            {number}
          </span>
          <span>
            {link.sentence} <b>{link.effect}</b>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Width of the place, in whole pixels; the usual one until it is known. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => setWidth((now) => Math.floor(element.clientWidth) || now);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

/** True while the page is being printed. The drawing must be ready before the browser takes its picture: hence flushSync. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const set = (now: boolean) => (): void => flushSync(() => setPrinting(now));
    const onChange = (event: MediaQueryListEvent): void => set(event.matches)();
    const [before, after] = [set(true), set(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    media.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', onChange);
    };
  }, []);
  return printing;
}

/** Actions that were not there when the braid was first shown. */
function useFreshActions(data: TresseData): ReadonlySet<string> {
  const [known] = useState(() => new Set(data.actions.map((action) => action.id)));
  return new Set(data.actions.map((action) => action.id).filter((id) => !known.has(id)));
}
