import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  MailInDoubt,
  MailRefused,
  MailUnavailable,
  makeMail,
  OutboxFolderMail,
  SmtpMail,
  type Mail,
} from '@passerelle/platform';

const FROM = 'Passerelle <essai@passerelle.invalid>';
const MAIL: Mail = {
  key: '018f:3:tell_person_invited:person',
  to: 'aicha@exemple.fr',
  subject: 'Rencontre jeudi 3\u00a0décembre',
  text: 'Vous rencontrez des personnes qui parlent de leur métier.',
};

describe('the outbox folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passerelle-mail-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps a mail once, however often it is sent', async () => {
    const mail = new OutboxFolderMail(folder, FROM);
    const refs = await Promise.all(Array.from({ length: 10 }, () => mail.send(MAIL)));
    expect(await readdir(folder)).toEqual([refs[0]?.ref]);
    const written = await readFile(join(folder, refs[0]?.ref ?? ''), 'utf8');
    expect(written).toContain('To: aicha@exemple.fr');
    expect(written).toMatch(/^Message-ID: <[0-9a-f]{40}@passerelle\.invalid>/im);
  });

  it('carries the appointment', async () => {
    const { ref } = await new OutboxFolderMail(folder, FROM).send({
      ...MAIL,
      calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    });
    expect(await readFile(join(folder, ref), 'utf8')).toContain('text/calendar');
  });

  it('stays in the folder whatever the key says', async () => {
    const { ref } = await new OutboxFolderMail(folder, FROM).send({ ...MAIL, key: '../../etc/passwd' });
    expect(ref).not.toContain('/');
    expect(await readdir(folder)).toEqual([ref]);
  });

  it('says that it is unavailable when it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(new OutboxFolderMail(join(folder, 'file', 'below'), FROM).send(MAIL)).rejects.toBeInstanceOf(
      MailUnavailable,
    );
  });
});

/** A mail server that plays one part: takes the mail, refuses the address, is busy, or hangs up once it holds the mail. */
type Part = 'takes' | 'refuses' | 'is busy' | 'hangs up';

function talk(socket: Socket, part: Part, seen: string[]): void {
  let data = false;
  socket.write('220 essai\r\n');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    for (const line of chunk.toString().split('\r\n')) {
      if (data) {
        if (/^Message-ID: /i.test(line)) seen.push(line);
        if (line !== '.') continue;
        if (part === 'hangs up') socket.destroy();
        else socket.write('250 kept\r\n');
        data = false;
      } else if (/^RCPT/.test(line))
        socket.write(
          part === 'refuses' ? '550 nobody\r\n' : part === 'is busy' ? '450 later\r\n' : '250 ok\r\n',
        );
      else if (/^DATA/.test(line)) {
        data = true;
        socket.write('354 go\r\n');
      } else if (/^QUIT/.test(line)) socket.end('221 bye\r\n');
      else if (line !== '') socket.write('250 ok\r\n');
    }
  });
}

describe('the SMTP server', () => {
  let server: Server;
  const seen: string[] = [];
  const sockets = new Set<Socket>();

  async function smtp(part: Part): Promise<SmtpMail> {
    server = createServer((socket) => {
      sockets.add(socket);
      talk(socket, part, seen);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    return new SmtpMail(`smtp://127.0.0.1:${String(port)}?ignoreTLS=true`, FROM);
  }
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((closed) => server.close(closed));
  });

  it('receives the same Message-ID for the same key', async () => {
    const mail = await smtp('takes');
    await mail.send(MAIL);
    await mail.send(MAIL);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
  });

  it('that refuses the address is final', async () => {
    await expect((await smtp('refuses')).send(MAIL)).rejects.toBeInstanceOf(MailRefused);
  });

  it('that is busy is asked again later', async () => {
    await expect((await smtp('is busy')).send(MAIL)).rejects.toBeInstanceOf(MailUnavailable);
  });

  it('that hangs up holding the mail leaves a doubt, which is for a human', async () => {
    const mail = await smtp('hangs up');
    await expect(mail.send(MAIL)).rejects.toBeInstanceOf(MailInDoubt);
    expect(mail.inDoubt).toBe('ask_a_human');
  });

  it('that is not there has surely not taken it', async () => {
    const mail = await smtp('takes');
    await new Promise((closed) => server.close(closed));
    await expect(mail.send(MAIL)).rejects.toBeInstanceOf(MailUnavailable);
    server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
});

describe('the transport', () => {
  it('is SMTP when a server is configured, the outbox folder otherwise', () => {
    const settings = { from: FROM, dataDirectory: '/srv/passerelle' };
    expect(makeMail({ ...settings, smtpUrl: 'smtp://127.0.0.1:25' })).toBeInstanceOf(SmtpMail);
    expect(makeMail({ ...settings, smtpUrl: null })).toBeInstanceOf(OutboxFolderMail);
  });
});
