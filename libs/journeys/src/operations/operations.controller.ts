import { Controller, Get, HttpCode, Inject, Param, ParseEnumPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database, JOB_TRANSPORT, Requires, type JobTransport } from '@passerelle/platform';
import { deadRows, engineHealth } from './engine-health';
import { DeadRowDto, EngineHealthDto } from './operations.dto';
import { replayDead } from './replay-dead';

const KINDS = { work: 'work', timer: 'timer', effect: 'effect' } as const;

@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly database: Database,
    @Inject(JOB_TRANSPORT) private readonly transport: JobTransport,
  ) {}

  @Get('engine')
  @Requires('operations.read')
  @ApiOkResponse({ type: EngineHealthDto })
  async readEngineHealth(): Promise<EngineHealthDto> {
    const health = await engineHealth(this.database, this.transport);
    return {
      ...health,
      queues: health.queues.map(({ name, counts }) => ({ name, counts: counts ? { ...counts } : null })),
    };
  }

  @Get('dead')
  @Requires('operations.read')
  @ApiOkResponse({ type: [DeadRowDto] })
  listDeadRows(): Promise<DeadRowDto[]> {
    return deadRows(this.database);
  }

  @Post('dead/:kind/:id/replay')
  @HttpCode(204)
  @Requires('operations.read')
  @ApiNoContentResponse()
  replayDeadRow(
    @Param('kind', new ParseEnumPipe(KINDS)) kind: keyof typeof KINDS,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return replayDead(this.database, kind, id);
  }
}
