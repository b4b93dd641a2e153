import { cutOff, Problem } from '../../../data/problem';
import { DraftKeeper } from './draft-keeper';
import type { DraftService } from './draft-state';
import { type DraftWords, EMPTY_WORDS } from './draft-words';
import type { LocalCopy, Shelf } from './local-copy';

jest.useFakeTimers();
const A_WHILE = 1_000;

/** The service: one need, a connection that may be cut, an answer that may be lost on its way back. */
function aService() {
  const world = {
    need: null as { words: DraftWords; version: number; drafted: boolean } | null,
    cut: false,
    losesAnswer: false,
    keys: new Set<string>(),
    sent: [] as DraftWords[],
  };
  const answer = <Given>(given: Given): Promise<Given> => {
    const lost = world.losesAnswer;
    world.losesAnswer = false;
    return lost ? Promise.reject(cutOff()) : Promise.resolve(given);
  };
  const service: DraftService = {
    create: (words, _company, key) => {
      if (world.cut) return Promise.reject(cutOff());
      if (!world.keys.has(key)) world.need = { words, version: 1, drafted: true };
      world.keys.add(key);
      return answer({ id: 'n1', version: 1 });
    },
    change: (_id, version, words) => {
      if (world.cut) return Promise.reject(cutOff());
      if (world.need?.version !== version)
        return Promise.reject(new Problem(409, 'stale_version', 'Ce besoin a changé', undefined, []));
      world.sent.push(words);
      world.need = { words, version: version + 1, drafted: true };
      return answer({ version: version + 1 });
    },
    read: () => (world.need ? Promise.resolve(world.need) : Promise.reject(cutOff())),
  };
  return { world, service };
}

function aShelf(): Shelf & { readonly copies: Map<string, LocalCopy> } {
  const copies = new Map<string, LocalCopy>();
  return {
    copies,
    read: (id) => copies.get(String(id)) ?? null,
    keep: (id, copy) => void copies.set(String(id), structuredClone(copy)),
    drop: (id) => void copies.delete(String(id)),
  };
}

const NEW = { need: null, companyId: null, needsCompany: false };
function opened({ world, service }: ReturnType<typeof aService>, shelf: Shelf, known = false): DraftKeeper {
  const { need } = world;
  const keeper = new DraftKeeper(
    service,
    shelf,
    known && need ? { ...NEW, need: { id: 'n1', ...need } } : NEW,
  );
  keeper.open();
  return keeper;
}
const pause = (): Promise<void> => jest.advanceTimersByTimeAsync(A_WHILE);

describe('a draft that is typed', () => {
  it('is nothing before its first word, then is made once and kept after each pause', async () => {
    const server = aService();
    const shelf = aShelf();
    const keeper = opened(server, shelf);
    await pause();
    expect([server.world.need, keeper.current().status]).toEqual([null, 'blank']);
    keeper.change({ title: 'Soud' });
    keeper.change({ title: 'Soudeur' });
    await pause();
    keeper.change({ body: 'Souder des bennes.' });
    await pause();
    expect(server.world.need).toMatchObject({
      version: 2,
      words: { title: 'Soudeur', body: 'Souder des bennes.' },
    });
    expect(keeper.current()).toMatchObject({ status: 'kept', id: 'n1', version: 2 });
    expect(shelf.copies.size).toBe(0);
  });

  it('keeps what is typed while an earlier sending is on its way, and sends it next', async () => {
    const server = aService();
    const keeper = opened(server, aShelf());
    keeper.change({ title: 'S' });
    const sending = keeper.flush();
    keeper.change({ title: 'So' });
    await sending;
    await pause();
    expect([server.world.need?.words.title, keeper.current().words.title]).toEqual(['So', 'So']);
  });

  it('stays here without a connection, says so, and is sent when it comes back', async () => {
    const server = aService();
    const shelf = aShelf();
    const keeper = opened(server, shelf);
    server.world.cut = true;
    keeper.change({ title: 'Fraiseur' });
    await pause();
    expect([keeper.current().status, shelf.copies.get('null')?.words.title]).toEqual(['apart', 'Fraiseur']);
    server.world.cut = false;
    await keeper.flush();
    expect([keeper.current().status, server.world.need?.words.title, shelf.copies.size]).toEqual([
      'kept',
      'Fraiseur',
      0,
    ]);
  });

  it('is taken up after a reload that lost the answer, without a second draft', async () => {
    const server = aService();
    const shelf = aShelf();
    server.world.losesAnswer = true;
    const before = opened(server, shelf);
    before.change({ title: 'Tourneur' });
    await before.flush();
    before.change({ title: 'Tourneur sur bois' });
    const after = opened(server, shelf);
    expect(after.current().words.title).toBe('Tourneur sur bois');
    await after.flush();
    expect([server.world.keys.size, server.world.need?.words.title]).toEqual([1, 'Tourneur sur bois']);
  });

  it('is not made before somebody says for which company', async () => {
    const server = aService();
    const keeper = new DraftKeeper(server.service, aShelf(), { ...NEW, needsCompany: true });
    keeper.change({ title: 'Cariste' });
    await pause();
    expect(server.world.need).toBeNull();
    keeper.chooseCompany('c1');
    await pause();
    expect(server.world.need?.words.title).toBe('Cariste');
  });
});

describe('a draft written in two places', () => {
  it('joins what each changed, without a word from anybody', async () => {
    const server = aService();
    server.world.need = { words: { ...EMPTY_WORDS, title: 'Soudeur' }, version: 1, drafted: true };
    const phone = opened(server, aShelf(), true);
    const desk = opened(server, aShelf(), true);
    desk.change({ pay: 'SMIC' });
    await desk.flush();
    phone.change({ place: 'Gandelu' });
    expect(await phone.flush()).toBe(true);
    expect(server.world.need).toMatchObject({
      version: 3,
      words: { title: 'Soudeur', pay: 'SMIC', place: 'Gandelu' },
    });
  });

  it('sends nothing over the same field before somebody chooses', async () => {
    const server = aService();
    server.world.need = { words: { ...EMPTY_WORDS, title: 'Soudeur' }, version: 1, drafted: true };
    const phone = opened(server, aShelf(), true);
    server.world.need = { words: { ...EMPTY_WORDS, title: 'Soudeuse' }, version: 2, drafted: true };
    phone.change({ title: 'Soudeur de bennes' });
    await pause();
    expect(phone.current()).toMatchObject({ status: 'clashing', elsewhere: { title: 'Soudeuse' } });
    expect([server.world.sent, phone.current().words.title]).toEqual([[], 'Soudeur de bennes']);
    phone.settle('title', 'elsewhere');
    await pause();
    expect([phone.current().status, phone.current().words.title]).toEqual(['kept', 'Soudeuse']);
  });

  it('closes when it was sent from elsewhere', async () => {
    const server = aService();
    server.world.need = { words: EMPTY_WORDS, version: 1, drafted: true };
    const phone = opened(server, aShelf(), true);
    server.world.need = { words: EMPTY_WORDS, version: 2, drafted: false };
    phone.change({ title: 'Trop tard' });
    await pause();
    expect(phone.current().status).toBe('closed');
  });
});
