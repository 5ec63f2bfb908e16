import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * Hands every error on as it is. Nest's default filter turns unknown errors into "Internal server
 * error", and the dead letters and the retry rules would know no cause. Use it globally, or an own
 * filter that throws what this should see.
 */
@Catch()
export class StreamErrorFilter implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
