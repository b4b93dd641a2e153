import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import {
  CurrentActor,
  IdPipe,
  Requires,
  SeesToRepetition,
  visitorOf,
  type Actor,
} from '@passerelle/platform';
import type { Request } from 'express';
import { ApiKeys, keyRightsOf } from '../use-cases/api-keys';
import { ApiKeyDto, CreatedApiKeyDto, KeyRightDto, NewApiKeyDto } from './account.dto';

@ApiTags('account')
@Controller('account/api-keys')
@Requires('api_key.manage')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  @Get()
  @ApiOkResponse({ type: [ApiKeyDto] })
  listApiKeys(@CurrentActor() { userId }: Actor): Promise<ApiKeyDto[]> {
    return this.keys.list(userId ?? '');
  }

  @Get('rights')
  @ApiOkResponse({ type: [KeyRightDto], description: 'Droits du rôle actif que l’on peut donner à une clé.' })
  listKeyRights(@CurrentActor() { role }: Actor): KeyRightDto[] {
    return keyRightsOf(role);
  }

  @Post()
  @SeesToRepetition('The key is shown once, and must be kept in no record of answers')
  @ApiCreatedResponse({ type: CreatedApiKeyDto })
  createApiKey(
    @Req() request: Request,
    @CurrentActor() { role }: Actor,
    @Body() body: NewApiKeyDto,
  ): Promise<CreatedApiKeyDto> {
    const visitor = visitorOf(request);
    if (!visitor?.session) throw problem('forbidden');
    return this.keys.create({ userRoleId: visitor.userRoleId, role }, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeApiKey(@CurrentActor() { userId }: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.keys.revoke(userId ?? '', id);
  }
}
