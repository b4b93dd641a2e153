import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { linkActions, unlinkActions } from '../use-cases/link-actions';
import { NewActionLinkDto, RecordedDto } from './dto/guidance.dto';

@ApiTags('guidance actions')
@Controller('candidates/:candidateId/action-links')
export class ActionLinksController {
  constructor(private readonly database: Database) {}

  @Post()
  @Requires('action_link.write')
  @ApiCreatedResponse({ type: RecordedDto })
  linkActions(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Body() link: NewActionLinkDto,
  ): Promise<RecordedDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => linkActions(tx, actor, candidateId, link));
  }

  @Delete(':linkId')
  @HttpCode(204)
  @Requires('action_link.write')
  @ApiNoContentResponse()
  unlinkActions(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('linkId', IdPipe) linkId: string,
  ): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), (tx) => unlinkActions(tx, actor, candidateId, linkId));
  }
}
