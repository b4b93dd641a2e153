import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Database,
  IfMatch,
  Requires,
  scopeOf,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { readGroup } from '../queries/read-group';
import { ChangeGroup } from '../use-cases/change-group';
import { GroupChangeDto, GroupDto } from './settings.dto';

@ApiTags('group')
@Controller('group')
export class GroupController {
  constructor(
    private readonly database: Database,
    private readonly change: ChangeGroup,
  ) {}

  @Get()
  @Requires('group.read')
  @ApiOkResponse({ type: GroupDto })
  readGroup(@CurrentActor() actor: Actor): Promise<GroupDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readGroup(tx, actor.groupId));
  }

  @Patch()
  @Requires('group.settings.write')
  @TakesVersion()
  @ApiOkResponse({ type: GroupDto })
  changeGroup(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: GroupChangeDto,
  ): Promise<GroupDto> {
    return this.change.execute(actor, body, version);
  }
}
