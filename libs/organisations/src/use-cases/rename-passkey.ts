import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database } from '@passerelle/platform';

/** Gives one of one's own passkeys another name. */
@Injectable()
export class RenamePasskey {
  constructor(private readonly database: Database) {}

  /** @param label by which its person knows it again @throws DomainError not_found */
  async execute(userId: string, id: string, label: string): Promise<void> {
    const renamed = await this.database.alone(
      'UPDATE passkeys SET label = $3 WHERE user_id = $1 AND id = $2 RETURNING id',
      [userId, id, label],
    );
    if (renamed.length === 0) throw problem('not_found');
  }
}
