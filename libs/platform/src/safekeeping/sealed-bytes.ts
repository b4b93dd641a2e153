import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { UnusableBackup } from './unusable-backup';

/** How a sealed backup begins. The 1 fixes everything below: another way of sealing takes another number. */
const MAGIC = Buffer.from('PASSERELLE-SEALED-BACKUP 1\n');
const CIPHER = 'aes-256-gcm';
const [SALT_BYTES, IV_BYTES, CHECK_BYTES, KEY_BYTES, TAG_BYTES] = [16, 12, 16, 32, 16];
/** 128 MB and a third of a second for each try at a passphrase. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
/** One key and nonce must not cover more in this mode (NIST SP 800-38D, 5.2.1.1). */
const MOST_BYTES = 2 ** 36 - 32;

/** Bytes that stand before the sealed content. */
export const SEAL_HEADER_BYTES = MAGIC.length + SALT_BYTES + IV_BYTES + CHECK_BYTES;
/** Bytes that stand after it. */
export const SEAL_TAG_BYTES = TAG_BYTES;

/** Whether a file that begins so is a sealed one. */
export function isSealed(head: Buffer): boolean {
  return head.subarray(0, MAGIC.length).equals(MAGIC);
}

/** Encrypts a stream with a key drawn from a passphrase; header and content are authenticated together. */
export async function* sealBytes(source: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
  const { key, check } = await deriveKey(passphrase, salt);
  const header = Buffer.concat([MAGIC, salt, iv, check]);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(header);
  yield header;
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > MOST_BYTES) throw new Error('Une sauvegarde chiffrée ne peut pas dépasser 64 Gio.');
    yield cipher.update(chunk);
  }
  yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
}

/**
 * Decrypts what `sealBytes` wrote. What it yields is proven genuine only once it has ended without error.
 * @throws UnusableBackup passphrase_wrong; any other error when a byte was changed
 */
export async function* openBytes(
  sealed: AsyncIterable<Buffer>,
  header: Buffer,
  tag: Buffer,
  passphrase: string,
): AsyncGenerator<Buffer> {
  const salt = header.subarray(MAGIC.length, MAGIC.length + SALT_BYTES);
  const iv = header.subarray(MAGIC.length + SALT_BYTES, -CHECK_BYTES);
  const { key, check } = await deriveKey(passphrase, salt);
  if (!timingSafeEqual(check, header.subarray(-CHECK_BYTES))) throw new UnusableBackup('passphrase_wrong');
  const decipher = createDecipheriv(CIPHER, key, iv).setAAD(header).setAuthTag(tag);
  for await (const chunk of sealed) yield decipher.update(chunk);
  yield decipher.final();
}

/** The key, and bytes that only tell whether the passphrase is the right one. */
function deriveKey(passphrase: string, salt: Buffer): Promise<{ key: Buffer; check: Buffer }> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES + CHECK_BYTES, SCRYPT, (error, bytes) => {
      if (error) reject(error);
      else resolve({ key: bytes.subarray(0, KEY_BYTES), check: bytes.subarray(KEY_BYTES) });
    });
  });
}
