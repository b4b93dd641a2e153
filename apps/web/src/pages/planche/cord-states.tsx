import type { ReactNode } from 'react';
import { Sheet } from '../../parts/sheet';
import { Cords, type Pen, Threads } from '../../parts/tresse/cord-drawing';
import type { Cord, Cut } from '../../parts/tresse/geometry/cords';
import type { Frame } from '../../parts/tresse/geometry/curve';
import type { Knot } from '../../parts/tresse/geometry/knots';
import type { Lane } from '../../parts/tresse/strands';

interface StateTile {
  readonly name: string;
  readonly text: string;
  readonly lanes: readonly [number, number, number];
  readonly cords: readonly Cord[];
  readonly knots?: readonly Knot[];
  readonly cuts?: readonly Cut[];
  readonly height: number;
}

const WIDTH = 244;
const ONE: readonly [number, number, number] = [15, 15, 15];
const cord = (lane: Lane, from: number, to: number, part: Partial<Cord> = {}): Cord => ({
  lane,
  tone: 'done',
  from,
  to,
  startEnd: 'round',
  endEnd: 'round',
  actionIds: [],
  ...part,
});
const knot = (source: Lane, target: Lane): Knot => ({
  centre: 122,
  half: 32,
  source,
  target,
  numbers: [1],
  planned: false,
});

const tiles: readonly StateTile[] = [
  { name: 'Conseil, fait', text: 'Prune, points blancs.', lanes: ONE, height: 30, cords: [cord(0, 10, 234)] },
  {
    name: 'Formation, faite',
    text: 'Ocre, barreaux blancs.',
    lanes: ONE,
    height: 30,
    cords: [cord(1, 10, 234)],
  },
  {
    name: 'Mise en situation, faite',
    text: 'Bleu de travail, plein.',
    lanes: ONE,
    height: 30,
    cords: [cord(2, 10, 234)],
  },
  {
    name: 'Personne n’agit',
    text: 'Fil pointillé. Jamais effacé.',
    lanes: [7, 15, 23],
    height: 30,
    cords: [],
  },
  {
    name: 'Prévu',
    text: 'Creux\u00A0: même motif, trait de couleur.',
    lanes: ONE,
    height: 30,
    cords: [cord(0, 10, 234, { tone: 'planned' })],
  },
  {
    name: 'En cours',
    text: 'Plein jusqu’à aujourd’hui, creux ensuite.',
    lanes: ONE,
    height: 30,
    cords: [cord(1, 130, 234, { tone: 'planned', startEnd: 'flat' }), cord(1, 10, 130, { endEnd: 'flat' })],
  },
  {
    name: 'Interrompu',
    text: 'Coupé net, barre brique, raison dans le texte.',
    lanes: ONE,
    height: 30,
    cords: [cord(0, 10, 150, { endEnd: 'flat' })],
    cuts: [{ lane: 0, at: 150 }],
  },
  {
    name: 'Une journée',
    text: 'Cinq pixels et ses bouts ronds.',
    lanes: ONE,
    height: 30,
    cords: [cord(2, 119, 124)],
  },
  {
    name: 'Nœud entre voisins',
    text: 'Une action en entraîne une autre.',
    lanes: [14, 60, 60],
    height: 74,
    cords: [cord(0, 10, 154), cord(1, 90, 234)],
    knots: [knot(0, 1)],
  },
  {
    name: 'Nœud à trois',
    text: 'Le brin du milieu passe dans la boucle.',
    lanes: [11, 47, 83],
    height: 94,
    cords: [cord(0, 10, 154), cord(1, 10, 234), cord(2, 90, 234)],
    knots: [knot(0, 2)],
  },
];

/** Every way a cord is drawn, one by one. */
export function CordStates(): ReactNode {
  return (
    <Sheet title="La tresse, état par état" padded>
      <div className="planche-grid">
        {tiles.map((tile) => {
          const frame: Frame = {
            lanes: tile.lanes,
            knots: tile.knots ?? [],
            reach: { near: 0.44, far: 0.27 },
          };
          const pen: Pen = { frame, thick: 12, origin: 4 };
          return (
            <div key={tile.name}>
              <svg
                className="tresse"
                width={WIDTH}
                height={tile.height}
                viewBox={`0 0 ${WIDTH} ${tile.height}`}
                aria-hidden="true"
              >
                {tile.cords.length === 0 && <Threads pen={pen} from={4} to={WIDTH - 4} />}
                <Cords pen={pen} cords={tile.cords} cuts={tile.cuts ?? []} />
              </svg>
              <p>
                <b>{tile.name}</b>
                <br />
                {tile.text}
              </p>
            </div>
          );
        })}
      </div>
    </Sheet>
  );
}
