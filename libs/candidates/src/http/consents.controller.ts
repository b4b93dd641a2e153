import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { collectConsent, takeBackConsent } from '../use-cases/collect-consent';
import { NewConsentDto, RecordedDto } from './dto/guidance.dto';

@ApiTags('consents')
@Controller('candidates/:candidateId/consents')
export class ConsentsController {
  constructor(private readonly database: Database) {}

  @Post()
  @Requires('consent.write')
  @ApiCreatedResponse({ type: RecordedDto })
  recordConsent(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Body() consent: NewConsentDto,
  ): Promise<RecordedDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({
      id: await collectConsent(tx, actor, candidateId, consent),
    }));
  }

  @Post(':consentId/withdrawal')
  @HttpCode(204)
  @Requires('consent.write')
  @ApiNoContentResponse()
  withdrawConsent(
    @CurrentActor() actor: Actor,
    @Param('candidateId', IdPipe) candidateId: string,
    @Param('consentId', IdPipe) consentId: string,
  ): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      takeBackConsent(tx, actor, candidateId, consentId),
    );
  }
}
