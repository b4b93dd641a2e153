import { Injectable } from '@nestjs/common';
import { fieldError, invalidFields } from '@passerelle/kernel';
import { Database } from '@passerelle/platform';
import { phoneIn } from './change-group';

/** What a person changes of their own account; what is absent stays. The address is the account's key: it does not change. */
export interface AccountChange {
  readonly fullName?: string;
  readonly phone?: string | null;
}

/** Changes one's own name and telephone number. */
@Injectable()
export class ChangeAccount {
  constructor(private readonly database: Database) {}

  /** @throws DomainError invalid_input */
  async execute(userId: string, { fullName, phone }: AccountChange): Promise<void> {
    const name = fullName?.trim();
    if (name === '') throw invalidFields([fieldError('/fullName', 'required')]);
    const written = phoneIn(phone);
    await this.database.alone(
      `UPDATE users SET full_name = coalesce($2, full_name), phone = CASE WHEN $3 THEN $4 ELSE phone END WHERE id = $1`,
      [userId, name ?? null, written !== undefined, written ?? null],
    );
  }
}
