import { Injectable, ValidationPipe, type PipeTransform } from '@nestjs/common';
import { invalidFields, isId, problem } from '@passerelle/kernel';
import { fieldErrors } from '../problems/field-errors';

/** Checks what comes in against the decorators of its DTO class; a field that the class does not know is refused. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => invalidFields(fieldErrors(errors)),
  });
}

/** An id in an address: what has not even the form of one is a page that does not exist. `@Param('id', IdPipe)` */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw problem('not_found');
    return value.toLowerCase();
  }
}
