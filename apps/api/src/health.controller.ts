import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database, Public } from '@passerelle/platform';

/** Whether the service can answer. */
export class Health {
  @ApiProperty({ enum: ['ok'] })
  readonly status!: 'ok';
}

@ApiTags('service')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Answers once the database has answered; holds no data of anyone. */
  @Get()
  @Public('Les équilibreurs de charge et la supervision demandent si le service répond ; aucune donnée')
  @ApiOkResponse({ type: Health })
  async readHealth(): Promise<Health> {
    await this.database.inTransaction({ groupId: null }, (tx) => tx.query('SELECT 1'));
    return { status: 'ok' };
  }
}
