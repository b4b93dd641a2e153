import { setTimeout as delay } from 'node:timers/promises';
import { DEMONSTRATION_BEACON } from '@passerelle/organisations';
import { Beacon } from '../../../apps/cli/src/beacon';
import { aGroup } from '../../factories/a-group';
import { anAccount } from '../../factories/an-account';
import { useApi } from '../../environment/api-suite';

const suite = useApi({ demo: true });

describe('the demonstration', () => {
  const percent = async (): Promise<number | null> =>
    (await suite.anyone.get('/api/session/demo-loading').expect(200)).body.percent;

  it('says how far its loading is, from its beginning, as long as nobody can enter', async () => {
    expect(await percent()).toBe(0);
    const beacon = await Beacon.light(suite.database.demoUrl, DEMONSTRATION_BEACON);
    beacon.show(0.344);
    for (let tries = 0; tries < 100 && (await percent()) !== 34; tries += 1) await delay(20);
    expect(await percent()).toBe(34);
    await beacon.putOut();
  });

  it('lists one account for each role, and lets each in without password or second factor, saying so', async () => {
    const group = await suite.within(null, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
    await anAccount(suite.admin, 'director', { groupId: group.groupId }, 'Paul Garnier');
    await anAccount(suite.admin, 'coordinator', { groupId: group.groupId }, 'Nadia Lefèvre');
    await anAccount(suite.admin, 'coordinator', { groupId: group.groupId }, 'Une Autre');
    await anAccount(suite.admin, 'advisor', { prescriberId: group.prescriberId }, 'Sonia Haddad');
    const { body: accounts } = await suite.anyone.get('/api/session/demo-accounts').expect(200);
    expect(
      accounts.map(({ role, fullName }: { role: string; fullName: string }) => [role, fullName]),
    ).toEqual([
      ['director', 'Paul Garnier'],
      ['coordinator', 'Nadia Lefèvre'],
      ['advisor', 'Sonia Haddad'],
    ]);
    expect(await percent()).toBeNull();
    for (const { userRoleId, role } of accounts) {
      const response = await suite.anyone.post('/api/session/demo').send({ roleId: userRoleId }).expect(200);
      expect(response.body).toMatchObject({
        demonstration: true,
        secondFactor: 'demonstration',
        activeRoleId: userRoleId,
      });
      expect(response.body.roles[0].code).toBe(role);
      await suite.withCookieOf(response).get('/api/people').expect(200);
    }
  });

  it('lets nobody in under a role that does not exist', async () => {
    await suite.anyone
      .post('/api/session/demo')
      .send({ roleId: '0192f000-0000-7000-8000-000000000001' })
      .expect(404);
    await suite.anyone.post('/api/session/demo').send({ roleId: 'director' }).expect(400);
  });
});
