import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import {
  CurrentActor,
  Database,
  RequestKey,
  Requires,
  SeesToRepetition,
  type Actor,
} from '@passerelle/platform';
import { bulkProgress } from '../queries/bulk-progress';
import { AskBulk } from '../use-cases/ask-bulk';
import { CancelBulk } from '../use-cases/cancel-bulk';
import { BulkAcceptedDto, BulkActDto, BulkProgressDto } from './dto/acts.dto';

@ApiTags('bulk acts')
@Controller('bulk-acts')
export class BulkController {
  constructor(
    private readonly database: Database,
    private readonly askBulk: AskBulk,
    private readonly cancelBulk: CancelBulk,
  ) {}

  @Post()
  @HttpCode(202)
  @Requires('journey.act_in_bulk')
  @SeesToRepetition('A bulk request is kept under its key, once for its group')
  @ApiAcceptedResponse({ type: BulkAcceptedDto })
  askBulkAct(
    @CurrentActor() actor: Actor,
    @Body() body: BulkActDto,
    @RequestKey() requestKey: string,
  ): Promise<BulkAcceptedDto> {
    const { groupId } = actor;
    if (!groupId) throw problem('forbidden');
    return this.askBulk.execute({
      act: body.act,
      journeyIds: body.journeyIds,
      input: body.input ?? {},
      actor: { ...actor, groupId },
      requestKey,
    });
  }

  @Get(':id')
  @Requires('journey.act_in_bulk')
  @ApiOkResponse({ type: BulkProgressDto })
  async readBulkAct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<BulkProgressDto> {
    const progress = await bulkProgress(this.database, actor, id);
    return { ...progress, refusals: [...progress.refusals] };
  }

  @Post(':id/cancel')
  @HttpCode(204)
  @Requires('journey.act_in_bulk')
  @ApiNoContentResponse()
  cancelBulkAct(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.cancelBulk.execute(actor, id);
  }
}
