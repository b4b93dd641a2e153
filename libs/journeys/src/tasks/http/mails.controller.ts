import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { sentMails } from '../queries/sent-mails';
import { MailPageDto, MailsDto } from './tasks.dto';

const PAGE = 50;

@ApiTags('mails')
@Controller('mails')
export class MailsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('mail.read')
  @ApiOkResponse({ type: MailsDto })
  listMails(@CurrentActor() actor: Actor, @Query() { cursor, limit }: MailPageDto): Promise<MailsDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => sentMails(tx, limit ?? PAGE, cursor ?? null));
  }
}
